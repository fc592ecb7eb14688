import Synchronization

/// Whether someone asked for the work to stop. Asked from any thread, looked at between pieces of work.
public final class Interruption: Sendable {
    private let caught = Atomic<Int32>(0)
    private let watchesSignals: Bool

    /// Nobody asked yet; where signals are watched, Ctrl-C and the request to end (SIGINT, SIGTERM) ask too. Those
    /// the process was started to ignore stay ignored, and a second one ends the process at once.
    public init(watchingSignals: Bool = false) {
        watchesSignals = watchingSignals
        if watchingSignals { SignalWatch.begin() }
    }

    /// The number of the signal that asked; nil while nobody did.
    public var signal: Int32? {
        let asked = caught.load(ordering: .acquiring)
        let number = asked == 0 && watchesSignals ? SignalWatch.caught.load(ordering: .acquiring) : asked
        return number == 0 ? nil : number
    }

    /// Asks for the work to stop, as the signal of that number does; the first to ask is kept.
    public func ask(signal: Int32) {
        _ = caught.compareExchange(expected: 0, desired: signal, ordering: .acquiringAndReleasing)
    }
}
