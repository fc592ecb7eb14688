import Testing

@testable import StudyWeb

/// The server as browsers meet it.
@Suite struct SocketTests {
    @Test func `over a socket requests come to the gate, and answers back whole`() async throws {
        let site = try TestSite(ReviewSettings(port: 0))
        try await LiveServer.run(site.server) { server in
            let page = try await server.answer(to: "GET / HTTP/1.1")
            #expect(page.status == 401)
            #expect(page["Content-Type"] == "text/html; charset=utf-8")
            #expect(page["Content-Security-Policy"] != nil)
            #expect(page.body.hasSuffix("</html>\n"))
            let head = try await server.answer(to: "HEAD / HTTP/1.1")
            #expect(head.body.isEmpty)
            #expect(head["Content-Length"] == String(page.body.utf8.count))
        }
    }

    @Test func `a form longer than is taken is refused before it is read`() async throws {
        let site = try TestSite(ReviewSettings(port: 0))
        try await LiveServer.run(site.server) { server in
            let answer = try await server.answer(
                to: "POST /sign-out HTTP/1.1", "Sec-Fetch-Site: same-origin",
                "Content-Length: \(GateResponder.longestBody + 1)")
            #expect(answer.status == 413)
        }
    }
}
