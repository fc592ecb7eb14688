import Synchronization

/// Whether someone asked for the work to stop. Asked from any thread, looked at between pieces of work.
public final class Interruption: Sendable {
    private let caught = Atomic<Int32>(0)

    /// Nobody asked yet.
    public init() {}

    /// The number of the signal that asked; nil while nobody did.
    public var signal: Int32? {
        let number = caught.load(ordering: .acquiring)
        return number == 0 ? nil : number
    }

    /// Asks for the work to stop, as the signal of that number does; the first to ask is kept.
    public func ask(signal: Int32) {
        _ = caught.compareExchange(expected: 0, desired: signal, ordering: .acquiringAndReleasing)
    }
}
