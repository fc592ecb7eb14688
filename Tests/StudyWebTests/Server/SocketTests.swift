import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import StudyWeb

/// The server as browsers meet it.
@Suite struct SocketTests {
    @Test func `over a socket requests come to the gate, and answers back whole`() async throws {
        let site = try TestSite(ReviewSettings(port: 0))
        try await site.server.application().test(.live) { client in
            let page = try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
            #expect(page.status == .unauthorized)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.headers[.contentSecurityPolicy] != nil)
            #expect(String(buffer: page.body).hasSuffix("</html>\n"))
            let head = try await client.executeRequest(uri: "/", method: .head, headers: [:], body: nil)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(page.body.readableBytes))
        }
    }

    @Test func `a form longer than is taken is refused before it is read`() async throws {
        let site = try TestSite(ReviewSettings(port: 0))
        try await site.server.application().test(.live) { client in
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let answer = try await client.executeRequest(
                uri: "/sign-out", method: .post, headers: [site: "same-origin"],
                body: ByteBuffer(repeating: 0x61, count: GateResponder.longestBody + 1))
            #expect(answer.status == .contentTooLarge)
        }
    }
}
