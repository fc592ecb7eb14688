import Glibc
import Synchronization

/// Takes note of Ctrl-C and of the polite request to end, so that work can be left tidily.
enum SignalWatch {
    // A handler can reach nothing but what belongs to the whole process, as signals do; an atomic number is all it
    // may touch safely.
    static let caught = Atomic<Int32>(0)

    /// Watches for SIGINT and SIGTERM from now on; those the process was started to ignore stay ignored. A second
    /// signal ends the process at once.
    static func begin() {
        // Touched here first, so that it stands before any handler looks for it.
        caught.store(0, ordering: .releasing)
        for number in [SIGINT, SIGTERM] where !isIgnored(number) {
            var action = sigaction()
            unsafe action.__sigaction_handler.sa_handler = {
                SignalWatch.caught.store($0, ordering: .releasing)
            }
            action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
            _ = unsafe sigaction(number, &action, nil)
        }
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard unsafe sigaction(number, nil, &action) == 0 else { return false }
        // SIG_IGN is no function but the number 1 in the place of one.
        return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }
}
