import HTTPTypes
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct GateTests {
    @Test(arguments: [
        ("127.0.0.1:8310", 401), ("localhost:8310", 401), ("[::1]:8310", 401), ("LOCALHOST:8310", 401),
        ("127.0.0.1", 421), ("127.0.0.1:8311", 421), ("evil.example", 421), ("evil.example:8310", 421),
        ("127.0.0.1.evil.example:8310", 421), ("localhost:8310.evil.example", 421), ("", 421),
    ])
    func `a request to a host that is not this server is refused`(host: String, status: Int) async throws {
        let answer = try await TestSite().browser().send(.get, "/", host: host, body: .bytes([]))
        #expect(answer.status == status)
    }

    @Test func `the host of the proxy is taken, and nothing of it goes unencrypted`() async throws {
        let address = try #require(WebAddress("https://Review.example.org/"))
        let site = try TestSite(ReviewSettings(port: 8310, publicAddress: address))
        let answer = await site.browser().send(.get, "/", host: "review.example.org", body: .bytes([]))
        #expect(answer.status == 401)
        #expect(answer.header("Strict-Transport-Security") != nil)
        let cookie = site.server.desk.cookie.begins("x")
        #expect(cookie.hasPrefix("__Host-throughline") && cookie.hasSuffix("; Secure"))
    }

    @Test(arguments: [
        "https://", "http://review.example.org", "https://review.example.org/pages", "https://a:b",
        "https://a:0",
        "https://a b", "https://user@host", "review.example.org", "https://a:1:2",
    ])
    func `an address of a proxy is an https address without a path`(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [
        "/../etc/passwd", "/assets/../review.css", "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/review.css",
        "/assets/review.css%00", "/assets//review.css", "/assets/", "/%ff", "/%", "/%zz", "nothing", "", "//",
        "/assets/Package.swift", "/people/", "/.git/config",
    ])
    func `an address that is no route leads nowhere`(target: String) async throws {
        let site = try TestSite()
        let answer = try await site.browser(as: site.owner).get(target)
        #expect(answer.status == 404)
        #expect(answer.text.contains("Page not found"))
    }

    @Test func `a method that an address does not know is told so`() async throws {
        let site = try TestSite()
        for method in [HTTPRequest.Method.put, .delete, .patch, .options, .trace] {
            let answer = try await site.browser(as: site.owner).send(method, "/people", body: .bytes([]))
            #expect(answer.status == 405)
            #expect(answer.headers[.allow] == "GET, HEAD, POST")
        }
    }

    @Test func `a form that another page sent changes nothing`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.owner)
        let site_ = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let strangers: [HTTPFields] = [
            [.origin: "http://evil.example"], [.origin: "null"], [.origin: "http://127.0.0.1:9999"],
            [site_: "cross-site"], [site_: "same-site"], [site_: "none"],
            [.origin: "http://evil.example", site_: "same-origin"],
        ]
        for headers in strangers {
            let answer = await browser.post("/people", [("name", "Eve")], headers: headers)
            #expect(answer.status == 403, "\(headers)")
        }
        var forged = browser
        for token in [nil, "", "wrong", String(repeating: "A", count: 43)] {
            forged.csrf = token
            #expect(await forged.post("/people", [("name", "Eve")]).status == 403)
        }
        let silent = await browser.send(
            .post, "/people", headers: [.origin: ""],
            body: .bytes(Array(TestBrowser.encoded([("name", "Eve"), ("csrf", browser.csrf ?? "")]).utf8)))
        #expect(silent.status == 403)
        #expect(try site.study.people().count == 3)
        #expect(await browser.post("/people", [("name", "Eve")]).status == 200)
        // As browsers send forms of pages that send no referrer.
        let own: HTTPFields = [.origin: "null", site_: "same-origin"]
        #expect(await browser.post("/people", [("name", "Ewa")], headers: own).status == 200)
        #expect(try site.study.people().count == 5)
    }

    @Test func `a form that is too long, broken or of another type is refused`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.owner)
        #expect(await browser.send(.post, "/people", body: .tooLong).status == 413)
        #expect(await browser.send(.post, "/people", body: .broken).status == 400)
        let json = await browser.send(
            .post, "/people", headers: [.contentType: "application/json"], body: .bytes(Array("{}".utf8)))
        #expect(json.status == 400)
    }

    @Test func `who asks for too much has to wait`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.owner)
        var statuses: [Int] = []
        for _ in 0..<301 { statuses.append(await browser.get("/people").status) }
        #expect(statuses.dropLast().allSatisfy { $0 == 200 })
        #expect(statuses.last == 429)
        site.clock.advance(seconds: 1)
        #expect(await browser.get("/people").status == 200)
    }

    @Test func `links cannot be tried out`() async throws {
        let site = try TestSite()
        var statuses: [Int] = []
        for number in 0..<61 {
            let secret = Secret { Array(repeating: UInt8(number), count: $0) }
            statuses.append(await site.browser().get("/sign-in/\(secret.text)").status)
        }
        #expect(statuses.dropLast().allSatisfy { $0 == 403 })
        #expect(statuses.last == 429)
    }
}
