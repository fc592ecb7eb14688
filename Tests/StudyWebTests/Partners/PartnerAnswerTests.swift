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
        let sent = await one.post("/answers/P5.1", [("sort", "object"), ("text", "Not in <our> harbour.")])
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
        #expect(await other.post(place, [("revision", "1"), ("do", "take-back")]).status == 404)
        #expect(
            await one.post(place, [("revision", "1"), ("sort", "correct"), ("text", "Three.")]).status == 303)
        #expect(try shared.site.study.responses().first?.details.text == "Three.")
        #expect(await one.post(place, [("revision", "1"), ("sort", "agree"), ("text", "")]).status == 409)
        #expect(await one.post(place, [("revision", "2"), ("do", "take-back")]).status == 303)
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
        let answer = await (try shared.browser(as: shared.harbour)).post("/answers/Q1", fields)
        #expect(answer.status == 422 && answer.text.contains(told))
        let typed = fields.first { $0.0 == "text" }?.1 ?? ""
        #expect(answer.text.contains(">\(typed)</textarea>"))
        #expect(try shared.site.study.responses().isEmpty)
    }

    @Test func `agreeing needs no words, and the draft as a whole can be answered`() async throws {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.quay)
        #expect(await browser.post("/answers/Q1", [("sort", "agree")]).status == 303)
        #expect(
            await browser.post("/answers/draft", [("sort", "add"), ("text", "Say more of money.")]).status
                == 303)
        #expect(try shared.site.study.responses().map(\.details.entry) == ["Q1", ""])
        #expect(await browser.get("/shared").text.contains("1 of 2"))
    }

    @Test func `a quote is asked to go by its code in the pack, and only one that is there`() async throws {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        #expect(await browser.post("/answers/P5.1/quotes/ZZZZ-ZZZZ").status == 404)
        #expect(await browser.post("/answers/P5.1/quotes/AAAA-BBBB").status == 303)
        let response = try #require(try shared.site.study.responses().first?.details)
        #expect(response.sort == "withdraw" && response.entry == "AAAA-BBBB")
    }

    @Test func `a partner signs off, and a state the team changed meanwhile is not overwritten`() async throws
    {
        let shared = try PublishedSite()
        let browser = try shared.browser(as: shared.harbour)
        let fields = [("state", "agreed"), ("signatory", "Ada Quill, chair"), ("revision", "1")]
        #expect(await browser.post("/sign-off", fields).status == 303)
        let details = try #require(try shared.site.study.partner(shared.harbour.id)?.details)
        #expect(details.state == "agreed" && details.signatory == "Ada Quill, chair")
        #expect(await browser.post("/sign-off", fields).status == 409)
        #expect(
            await browser.post("/sign-off", [("state", "asked"), ("signatory", "A"), ("revision", "2")])
                .status == 422)
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
