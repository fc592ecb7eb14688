import Dispatch
import Glibc

/// Turns Ctrl-C and the polite request to end into an interruption, for as long as the value lives.
///
/// A second signal of the same kind ends the process at once.
public final class SignalWatch {
    private let sources: [any DispatchSourceSignal]

    /// Watches for SIGINT and SIGTERM on behalf of `interruption`.
    public init(_ interruption: Interruption) {
        let queue = DispatchQueue(label: "signals")
        sources = [SIGINT, SIGTERM].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                interruption.ask(signal: number)
                SignalWatch.handle(number, SIG_DFL)
            }
            source.resume()
            Self.handle(number, SIG_IGN)
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM] { Self.handle(number, SIG_DFL) }
    }

    private static func handle(_ number: Int32, _ handler: __sighandler_t?) {
        _ = signal(number, handler)
    }
}
