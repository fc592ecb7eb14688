import NIOPosix

/// Work that keeps a thread for seconds, done on a thread of its own: those that answer requests stay free. One piece is done
/// after another, in the order they were asked for.
final class LongWork: Sendable {
    private let thread = NIOThreadPool(numberOfThreads: 1)

    init() { thread.start() }

    deinit { thread.shutdownGracefully { _ in } }

    /// Does `work`, also where nobody waits for it any more, and returns what it does.
    func run<Value: Sendable, Failure: Error>(
        _ work: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
            thread.submit { _ in
                continuation.resume(returning: Result { () throws(Failure) in try work() })
            }
        }
        return try result.get()
    }
}
