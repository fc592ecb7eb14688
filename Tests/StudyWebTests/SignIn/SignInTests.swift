import HTTPTypes
import StudyStore
import TestStudies
import Testing

@testable import StudyWeb

@Suite struct SignInTests {
    /// Signs in by the path of a link; the browser then has the session's secret and token.
    private func signIn(_ site: TestSite, _ path: String) async throws -> TestBrowser {
        let answer = await site.browser().post(path)
        #expect(answer.status == 303)
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.contains("; HttpOnly; SameSite=Strict"))
        let secret = try #require(cookie.split(separator: ";").first?.split(separator: "=").last)
        let session = try #require(
            try site.study.session(hash: Secret(String(secret))?.hash ?? "", at: site.clock.now))
        return TestBrowser(site, secret: String(secret), csrf: session.csrf)
    }

    @Test func `the owner's link works once`() async throws {
        let site = try TestSite()
        let path = try OwnerLink.make(site.server.desk)
        let page = await site.browser().get(path)
        #expect(page.status == 200 && page.text.contains("Sign in as Ruth"))
        #expect(page.text.contains("The link works once."))
        // To look at it uses nothing up.
        #expect(await site.browser().get(path).status == 200)
        let browser = try await signIn(site, path)
        #expect(await browser.get("/people").status == 200)
        #expect(await site.browser().get(path).status == 403)
        #expect(await site.browser().post(path).status == 403)
    }

    @Test func `the owner's link works for an hour, and until the next is made`() async throws {
        let site = try TestSite()
        let first = try OwnerLink.make(site.server.desk)
        let second = try OwnerLink.make(site.server.desk)
        #expect(await site.browser().get(first).status == 403)
        site.clock.advance(seconds: 3599)
        #expect(await site.browser().get(second).status == 200)
        site.clock.advance(seconds: 1)
        #expect(await site.browser().post(second).status == 403)
    }

    @Test func `a study without an owner gets one`() throws {
        let site = try TestSite()
        let path = site.folder.path + "/bare.throughline"
        let bare = try StudyFile.create(path, title: "Bare", at: site.clock.now)
        let server = try ReviewServer(
            bare, settings: ReviewSettings(), clock: { site.clock.now }, random: site.server.desk.random)
        _ = try OwnerLink.make(server.desk)
        _ = try OwnerLink.make(server.desk)
        #expect(try bare.people().map(\.role) == [.owner])
    }

    @Test func `a coder's link works until it is renewed or revoked`() async throws {
        let site = try TestSite()
        let owner = try site.browser(as: site.owner)
        let made = await owner.post("/people/\(site.coder.id)/link")
        let link = try #require(made.part(after: #"<code class="copy">"#, before: "<"))
        #expect(link.hasPrefix("http://127.0.0.1:8310/sign-in/"))
        let path = String(link.dropFirst("http://127.0.0.1:8310".count))
        _ = try await signIn(site, path)
        let browser = try await signIn(site, path)
        #expect(await browser.get("/people").status == 403)
        let renewed = await owner.post("/people/\(site.coder.id)/link")
        #expect(await site.browser().get(path).status == 403)
        let next = try #require(renewed.part(after: "127.0.0.1:8310/sign-in/", before: "<"))
        #expect(await site.browser().get("/sign-in/\(next)").status == 200)
        #expect(await owner.post("/people/\(site.coder.id)/revoke").location == "/people")
        #expect(await site.browser().get("/sign-in/\(next)").status == 403)
        // Who was signed in is no more.
        #expect(await browser.get("/people").status == 401)
    }

    @Test func `a coder's link ends after two weeks`() async throws {
        let site = try TestSite()
        let made = try await site.browser(as: site.owner).post(
            "/people", [("name", "Cem"), ("blind", "yes")])
        let secret = try #require(made.part(after: "/sign-in/", before: "<"))
        #expect(made.text.contains("28 March 2026"))
        #expect(try site.study.people().last?.isBlind == true)
        site.clock.advance(seconds: 14 * 24 * 3600 - 1)
        #expect(await site.browser().get("/sign-in/\(secret)").status == 200)
        site.clock.advance(seconds: 1)
        #expect(await site.browser().get("/sign-in/\(secret)").status == 403)
    }

    @Test(arguments: ["", "  ", "a\0b", "a\nb", String(repeating: "x", count: 81), "Amir"])
    func `a name that is none, or taken, adds nobody`(name: String) async throws {
        let site = try TestSite()
        let answer = try await site.browser(as: site.owner).post("/people", [("name", name)])
        #expect(answer.status == 422 && answer.text.contains(#"role="alert""#))
        #expect(try site.study.people().count == 3)
    }

    @Test func `the owner's own link is neither made nor revoked on the page`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.owner)
        #expect(await browser.post("/people/\(site.owner.id)/link").status == 404)
        #expect(await browser.post("/people/\(site.owner.id)/revoke").status == 404)
    }

    @Test func `a session ends after twelve hours, or when its holder signs out`() async throws {
        let site = try TestSite()
        var browser = try await signIn(site, try OwnerLink.make(site.server.desk))
        site.clock.advance(seconds: 12 * 3600 - 1)
        #expect(await browser.get("/people").status == 200)
        site.clock.advance(seconds: 1)
        #expect(await browser.get("/people").status == 401)
        browser = try await signIn(site, try OwnerLink.make(site.server.desk))
        let left = await browser.post("/sign-out")
        #expect(left.location == "/?signed-out" && left.headers[.setCookie]?.contains("Max-Age=0") == true)
        #expect(await browser.get("/people").status == 401)
    }

    @Test func `who still holds a session signs in as another by a link, and the session before ends`()
        async throws
    {
        let site = try TestSite()
        var browser = try site.browser(as: site.coder)
        let old = browser
        browser.csrf = nil
        let answer = try await browser.post(OwnerLink.make(site.server.desk))
        #expect(answer.status == 303)
        let cookie = try #require(answer.headers[.setCookie])
        browser.secret = cookie.split(separator: ";").first?.split(separator: "=").last.map { String($0) }
        #expect(await browser.get("/people").status == 200)
        #expect(await old.get("/transcripts").status == 401)
    }

    @Test func `two servers at any free port keep cookies of their own`() throws {
        let random = try TestSite().server.desk.random
        let one = SessionCookie(ReviewSettings(), random: random)
        #expect(one.begins("x") != SessionCookie(ReviewSettings(), random: random).begins("x"))
        let two = SessionCookie(ReviewSettings(port: 8310), random: random)
        #expect(two.begins("x").hasPrefix("throughline-review-8310=x;"))
    }

    @Test func `the file holds neither links nor cookies`() async throws {
        let site = try TestSite()
        let path = try OwnerLink.make(site.server.desk)
        let secret = String(path.dropFirst("/sign-in/".count))
        #expect(try site.study.coder(withTokenHash: secret, at: site.clock.now) == nil)
        let browser = try await signIn(site, path)
        #expect(try site.study.session(hash: browser.secret ?? "", at: site.clock.now) == nil)
    }

    @Test func `a partner's link is none for who codes, nor a coder's for partners`() async throws {
        let site = try TestSite()
        let share = try TestSite(ReviewSettings(port: 8310, sharesOnly: true))
        let path = try OwnerLink.make(share.server.desk)
        #expect(await share.browser().get(path).status == 403)
        #expect(try await share.browser(as: share.owner).get("/people").status == 404)
        let partner = try site.addPartner()
        #expect(try await site.browser(as: partner).get("/people").status == 401)
    }
}
