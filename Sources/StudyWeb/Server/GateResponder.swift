import HTTPTypes
import Hummingbird
import NIOCore

/// Hands requests of the socket to the gate, and its answers back.
struct GateResponder: HTTPResponder {
    typealias Context = Connection

    /// What is known of where a request came from.
    struct Connection: InitializableFromSource, Sendable {
        /// The address, without a port; empty where there is none, as in tests.
        let address: String

        init(source: ApplicationRequestContextSource) {
            address = source.channel.remoteAddress?.ipAddress ?? ""
        }
    }

    /// The most bytes of a form.
    static let longestBody = 1 << 20
    /// How long a form may take to arrive.
    static let slowestBody = Duration.seconds(15)

    let gate: Gate

    func respond(to request: Request, context: Connection) async throws -> Response {
        let answer = await gate.answer(
            Incoming(
                method: request.method, target: request.head.path ?? "", host: request.head.authority ?? "",
                headers: request.headers, address: address(request, context), body: await body(of: request)))
        var head = HTTPFields()
        for field in answer.headers { head.append(field) }
        if request.method == .head {
            head[.contentLength] = String(answer.body.count)
            return Response(status: answer.status, headers: head)
        }
        return Response(
            status: answer.status, headers: head, body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}

private extension GateResponder {
    static let forwardedFor = HTTPField.Name("X-Forwarded-For")

    /// The address that the proxy says, where there is one: it writes the one it saw last.
    func address(_ request: Request, _ context: Connection) -> String {
        guard gate.desk.settings.publicAddress != nil, let name = Self.forwardedFor,
            let last = request.headers[values: name].last?.split(separator: ",").last
        else { return context.address }
        return String(last.drop { $0 == " " }.prefix(64))
    }

    func body(of request: Request) async -> Incoming.Body {
        guard request.method != .get, request.method != .head else { return .bytes([]) }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.longestBody {
            return .tooLong
        }
        return await withTaskGroup(of: Incoming.Body.self) { group in
            group.addTask {
                do {
                    return .bytes(Array(buffer: try await request.body.collect(upTo: Self.longestBody)))
                } catch is NIOTooManyBytesError { return .tooLong } catch { return .broken }
            }
            group.addTask {
                try? await Task.sleep(for: Self.slowestBody)
                return .broken
            }
            let body = await group.next() ?? .broken
            group.cancelAll()
            return body
        }
    }
}
