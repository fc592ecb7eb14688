import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

struct PartnerPagesTests {
    @Test func `the owner adds a partner, gives it a link, and takes the link away`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.owner)
        #expect(await browser.post("/partners", [("name", "Harbour Trust")]).status == 303)
        let partner = try #require(try site.study.partners().first)
        let page = await browser.post("/partners/\(partner.id)/link")
        let secret = try #require(page.part(after: "/sign-in/", before: "<"))
        let hash = try #require(Secret(secret)).hash
        #expect(try site.study.partner(withTokenHash: hash, at: site.clock.now)?.partner.id == partner.id)
        #expect(await !browser.get("/partners").text.contains(secret))
        #expect(await browser.post("/partners/\(partner.id)/revoke").status == 303)
        #expect(try site.study.partner(withTokenHash: hash, at: site.clock.now) == nil)
    }

    @Test func `two owners' windows do not overwrite one another`() async throws {
        let site = try TestSite()
        let browser = try site.browser(as: site.owner)
        _ = await browser.post("/partners", [("name", "Harbour Trust")])
        let partner = try #require(try site.study.partners().first)
        let fields = [
            ("name", "Harbour Trust"), ("people", "Ada Quill; @harbour.example"), ("state", "asked"),
            ("revision", "1"),
        ]
        #expect(await browser.post("/partners/\(partner.id)", fields).status == 303)
        #expect(try site.study.partners().first?.details.people == ["Ada Quill", "@harbour.example"])
        #expect(await browser.post("/partners/\(partner.id)", fields).status == 409)
        #expect(await browser.post("/partners", [("name", "Harbour Trust")]).status == 422)
        #expect(await browser.post("/partners", [("name", " ")]).status == 422)
    }

    @Test func `what was published is listed, and taken back`() async throws {
        let shared = try PublishedSite(sharesOnly: false)
        let browser = try shared.site.browser(as: shared.site.owner)
        #expect(await browser.get("/partners").text.contains("partners see this"))
        let publication = try #require(try shared.site.study.publications().first)
        #expect(await browser.post("/partners/publications/\(publication.id)/withdraw").status == 303)
        #expect(await browser.get("/partners").text.contains("taken back"))
    }

    @Test func `a draft is not published where the study changed since it was made`() throws {
        let shared = try PublishedSite(sharesOnly: false)
        let study = shared.site.study
        let seen = try study.lastChange()
        try shared.publishNext(unchangedSince: seen)
        let failure = #expect(throws: StudyFileError.self) { try shared.publishNext(unchangedSince: seen) }
        #expect(failure?.sort == .conflict)
        #expect(try study.publications().count == 2)
    }

    @Test func `who codes blind sees no answers while codings are left`() async throws {
        let site = try await TestSite.withInterviews()
        let blind = try site.browser(as: site.blind)
        #expect(await blind.get("/responses").status == 403)
        #expect(await blind.post("/responses/1", [("sort", "object")]).status == 403)
        _ = try await site.browser(as: site.owner).post("/agreement/open", [("open", "yes")])
        #expect(await blind.get("/responses").status == 200)
    }

    @Test func `a study without a codebook is not published, and told why`() async throws {
        let site = try TestSite()
        let answer = await (try site.browser(as: site.owner)).get("/partners/publish")
        #expect(answer.status == 422 && answer.text.contains("has no codebook"))
        let sent = await (try site.browser(as: site.owner)).post(
            "/partners/publish", [("read", "yes"), ("mark", "")])
        #expect(sent.status == 422 && sent.text.contains("has no codebook"))
    }

    @Test func `the team decides what becomes of an answer, and a decision made meanwhile is told`()
        async throws
    {
        let shared = try PublishedSite(sharesOnly: false)
        let study = shared.site.study
        let added = try study.addResponses(
            [
                .init(
                    code: "AAAA-AAAA", partner: "Harbour Trust", entry: "P5.1", sort: "object",
                    text: "No <b>.")
            ],
            at: shared.site.clock.now)
        let id = try #require(added.first?.id)
        let browser = try shared.site.browser(as: shared.site.coder)
        let page = await browser.get("/responses")
        #expect(page.text.contains("1 of 1 answers wait") && page.text.contains("No &lt;b&gt;."))
        let fields = [
            ("sort", "object"), ("entry", "P5.1"), ("done", "Printed beside it."), ("revision", "1"),
        ]
        #expect(await browser.post("/responses/\(id)", fields).status == 303)
        #expect(try study.responses().first?.details.done == "Printed beside it.")
        let stale = await browser.post(
            "/responses/\(id)",
            [("sort", "correct"), ("entry", "P5.1"), ("done", "Mine."), ("revision", "1")])
        #expect(stale.status == 409 && stale.text.contains(">Mine.</textarea>"))
        #expect(
            await browser.post("/responses/\(id)", [("sort", "nonsense"), ("revision", "2")]).status == 404)
    }
}
