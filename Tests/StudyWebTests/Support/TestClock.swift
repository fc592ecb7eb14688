import StudyModel
import Synchronization

/// A time that stands until a test moves it.
final class TestClock: Sendable {
    private let moment = Mutex(Timestamp(milliseconds: 1_773_480_413_000))

    var now: Timestamp { moment.withLock { $0 } }

    func advance(seconds: Int64) { moment.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}
