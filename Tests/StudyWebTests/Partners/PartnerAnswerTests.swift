import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

struct PartnerAnswerTests {
    @Test func `a partner reads what is shared, and nothing of it is text that a browser runs`() async throws
    {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        let home = await browser.get("/shared")
        #expect(home.status == 200 && home.text.contains("draft 1") && home.text.contains("0 of 2"))
        let page = await browser.get("/shared/read/od-plan.html")
        #expect(page.header("Content-Security-Policy")?.contains("script-src") == false)
        #expect(page.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        #expect(
            await browser.get("/shared/files/od-plan.docx").header("Content-Disposition")?.hasPrefix(
                "attachment") == true)
        let statement = await browser.get("/answers/P5.1")
        #expect(statement.text.contains("Trust &lt;is&gt; strong."))
        #expect(statement.text.contains("We ring each other &lt;first&gt;."))
    }

    @Test(arguments: [
        "/shared/read/od-plan.docx", "/shared/files/disclosure-record.csv", "/answers/P9.9",
        "/shared/files/od-plan.json",
    ])
    func `what is not in the pack is not found`(path: String) async throws {
        let shared = try PublishedSite()
        #expect(await (try shared.browser(as: shared.harbour)).get(path).status == 404)
    }

    @Test func `a partner objects, changes it and takes it back, and the other never sees it`() async throws {
        let shared = try PublishedSite()
        let (one, other) = (try shared.browser(as: shared.harbour), try shared.browser(as: shared.quay))
        let draft = PublishedSite.onScreen
        let sent = await one.post(
            "/answers/P5.1", [draft, ("sort", "object"), ("text", "Not in <our> harbour.")])
        #expect(sent.status == 303)
        let answer = try #require(try shared.site.study.responses().first)
        #expect(answer.details.partner == "Harbour Trust" && answer.details.sort == "object")
        #expect(answer.details.entry == "P5.1" && answer.details.draft == "K3F7-Q2PX")
        #expect(try shared.site.study.partner(shared.harbour.id)?.details.state == "responded")
        #expect(await one.get("/answers/P5.1").text.contains("Not in &lt;our&gt; harbour."))
        for path in ["/answers", "/answers/P5.1", "/shared", "/sign-off"] {
            let seen = await other.get(path).text
            #expect(!seen.contains("our&gt; harbour") && !seen.contains("Harbour Trust"), "\(path)")
        }
        let place = "/answers/P5.1/\(answer.id)"
        #expect(await other.post(place, [draft, ("revision", "1"), ("do", "take-back")]).status == 404)
        #expect(
            await one.post(place, [draft, ("revision", "1"), ("sort", "correct"), ("text", "Three.")]).status
                == 303)
        #expect(try shared.site.study.responses().first?.details.text == "Three.")
        let stale = await one.post(place, [draft, ("revision", "1"), ("sort", "add"), ("text", "Four.")])
        #expect(stale.status == 409 && stale.text.contains(">Four.</textarea>"))
        #expect(await one.post(place, [draft, ("revision", "2"), ("do", "take-back")]).status == 303)
        #expect(try shared.site.study.responses().isEmpty)
    }

    @Test(arguments: [
        ([("sort", "object"), ("text", "")], "Write a few words"), ([("text", "Well.")], "Choose an answer"),
        ([("sort", "love"), ("text", "Well.")], "Choose an answer"),
        ([("sort", "add"), ("text", String(repeating: "x", count: 4001))], "too long"),
    ])
    func `an answer that cannot be taken is told why, and what was typed stays`(
        fields: [(String, String)], told: String
    ) async throws {
        let shared = try PublishedSite()
        let answer = await (try shared.browser(as: shared.harbour)).post(
            "/answers/Q1", fields + [PublishedSite.onScreen])
        #expect(answer.status == 422 && answer.text.contains(told))
        let typed = fields.first { $0.0 == "text" }?.1 ?? ""
        #expect(answer.text.contains(">\(typed)</textarea>"))
        #expect(try shared.site.study.responses().isEmpty)
    }

    @Test func `agreeing needs no words, and the draft as a whole can be answered`() async throws {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.quay)
        #expect(await browser.post("/answers/Q1", [PublishedSite.onScreen, ("sort", "agree")]).status == 303)
        #expect(
            await browser.post(
                "/answers/draft", [PublishedSite.onScreen, ("sort", "add"), ("text", "Say more of money.")]
            ).status == 303)
        #expect(try shared.site.study.responses().map(\.details.entry) == ["Q1", ""])
        #expect(await browser.get("/shared").text.contains("1 of 2"))
    }

    @Test func `a quote is asked to go by its code in the pack, and only one that is there`() async throws {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        #expect(await browser.post("/answers/P5.1/quotes/ZZZZ-ZZZZ", [PublishedSite.onScreen]).status == 404)
        #expect(await browser.post("/answers/P5.1/quotes/AAAA-BBBB", [PublishedSite.onScreen]).status == 303)
        let response = try #require(try shared.site.study.responses().first?.details)
        #expect(response.sort == "withdraw" && response.entry == "AAAA-BBBB")
    }

    @Test func `a partner signs off, and a state the team changed meanwhile is not overwritten`() async throws
    {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        let draft = PublishedSite.onScreen
        let fields = [draft, ("state", "agreed"), ("signatory", "Ada Quill, chair"), ("revision", "1")]
        #expect(await browser.post("/sign-off", fields).status == 303)
        let details = try #require(try shared.site.study.partner(shared.harbour.id)?.details)
        #expect(details.state == "agreed" && details.signatory == "Ada Quill, chair")
        #expect(await browser.post("/sign-off", fields).status == 409)
        #expect(
            await browser.post(
                "/sign-off", [draft, ("state", "asked"), ("signatory", "A"), ("revision", "2")]
            ).status == 422)
    }

    @Test func `what was written about a draft is not taken for the next one, and what was typed stays`()
        async throws
    {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        let draft = PublishedSite.onScreen
        #expect(await browser.get("/answers/P5.1").text.contains("name=\"draft\" value=\"K3F7-Q2PX\""))
        #expect(await browser.get("/sign-off").text.contains("name=\"draft\" value=\"K3F7-Q2PX\""))
        try shared.publishNext()
        let answer = await browser.post(
            "/answers/P5.1", [draft, ("sort", "object"), ("text", "Not in our harbour.")])
        #expect(answer.status == 409 && answer.text.contains("A new draft was shared meanwhile"))
        #expect(answer.text.contains(">Not in our harbour.</textarea>"))
        #expect(answer.text.contains("name=\"draft\" value=\"M4G8-R3QY\""))
        #expect(await browser.post("/answers/P5.1/quotes/AAAA-BBBB", [draft]).status == 409)
        let signed = await browser.post(
            "/sign-off", [draft, ("state", "agreed"), ("signatory", "Ada Quill"), ("revision", "1")])
        #expect(signed.status == 409 && signed.text.contains("value=\"Ada Quill\""))
        #expect(try shared.site.study.responses().isEmpty)
        #expect(try shared.site.study.partner(shared.harbour.id)?.details.state == nil)
    }

    @Test func `an answer that says something else waits for a decision again`() async throws {
        let shared = try PublishedSite()
        let (study, now) = (shared.site.study, shared.site.clock.now)
        let browser = try shared.browser(as: shared.harbour)
        let draft = PublishedSite.onScreen
        _ = await browser.post("/answers/P5.1", [draft, ("sort", "object"), ("text", "Two.")])
        let answer = try #require(try study.responses().first)
        var decided = answer.details
        decided.done = "Printed beside it."
        try study.updateResponse(answer.id, to: decided, revision: 1, at: now)
        let place = "/answers/P5.1/\(answer.id)"
        _ = await browser.post(place, [draft, ("revision", "2"), ("sort", "object"), ("text", "Two.")])
        #expect(try study.responses().first?.details.done == "Printed beside it.")
        _ = await browser.post(place, [draft, ("revision", "3"), ("sort", "object"), ("text", "Three.")])
        #expect(try study.responses().first?.details.done == "")
    }

    @Test func `a partner that is renamed keeps its answers`() throws {
        let shared = try PublishedSite()
        let (study, now) = (shared.site.study, shared.site.clock.now)
        try study.addResponses(
            [.init(code: "AAAA-AAAA", partner: "Harbour Trust", sort: "add", text: "More.")], at: now)
        try study.updatePartner(shared.harbour.id, to: .init(name: "Port Trust"), revision: 1, at: now)
        #expect(try study.responses().map(\.details.partner) == ["Port Trust"])
    }

    @Test func `a partner whose link is dead is not sent to the team's terminal`() async throws {
        let browser = try PublishedSite().site.browser()
        for path in ["/sign-in/x", "/"] {
            let answer = await browser.get(path)
            #expect(answer.text.contains("Ask the team") && !answer.text.contains("throughline review"))
        }
    }

    @Test func `nothing is left to read or answer once a publication is taken back`() async throws {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        let publication = try #require(try shared.site.study.publications().first)
        try shared.site.study.withdrawPublication(
            publication.id, by: shared.site.owner.id, at: shared.site.clock.now)
        #expect(await browser.get("/shared").text.contains("not shared a draft yet"))
        for path in ["/answers", "/answers/P5.1", "/shared/read/od-plan.html", "/sign-off"] {
            #expect(await browser.get(path).status == 404, "\(path)")
        }
    }
}
