import Hummingbird
import NIOCore
import NIOPosix
import Testing

@testable import StudyWeb

/// A server that listens on a free port of this machine, asked byte by byte.
struct LiveServer {
    private let port: Int

    /// Has `server` listen while `visit` lasts.
    static func run(_ server: ReviewServer, _ visit: @Sendable (LiveServer) async throws -> Void) async throws
    {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let application = server.application { channel in
            found.yield(channel.localAddress?.port ?? 0)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Ends by being cancelled.
                try? await application.runService(gracefulShutdownSignals: [])
                found.finish()
            }
            defer { group.cancelAll() }
            let port = try #require(await ports.first { _ in true })
            try await visit(LiveServer(port: port))
        }
    }

    /// What the server answers to a request with that `head` (its first line, then its fields) and no body, until it closes the
    /// connection.
    func answer(to head: String...) async throws -> LiveAnswer {
        let lines = head + ["Host: 127.0.0.1:\(port)", "Connection: close", "", ""]
        let connection = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await connection.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: lines.joined(separator: "\r\n")))
            var answer = ""
            for try await part in inbound { answer += String(buffer: part) }
            return try LiveAnswer(answer)
        }
    }
}
