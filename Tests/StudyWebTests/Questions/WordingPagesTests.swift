import Planning
import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct WordingPagesTests {
    private func fields(_ question: OutstandingQuestion, _ text: String, revision: Int) -> [(String, String)]
    {
        [
            ("sort", "question"), ("key", question.key), ("field", "text"), ("revision", "\(revision)"),
            ("text", text),
        ]
    }

    @Test func `a question is put otherwise, and goes back to the tool's words`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        let question = try await site.question()
        let saved = await browser.post("/wording", fields(question, "What would it take?", revision: 0))
        #expect(saved.location == "/questions#\(question.id)")
        while try await site.server.desk.live.view().behind != nil {}
        #expect(await browser.get("/questions").text.contains("worded by Amir on 14 March 2026"))
        #expect(try await site.question().text == "What would it take?")
        _ = await browser.post("/wording", fields(question, "x", revision: 1) + [("reset", "yes")])
        #expect(try site.study.wordings().isEmpty)
    }

    @Test func `somebody else's words are told beside one's own and not written over`() async throws {
        let site = try await TestSite.withInterviews()
        let question = try await site.question()
        _ = try await site.browser(as: site.owner).post("/wording", fields(question, "Theirs?", revision: 0))
        let answer = try await site.browser(as: site.coder).post(
            "/wording", fields(question, "Mine?", revision: 0))
        #expect(answer.status == 409 && answer.text.contains("Theirs?") && answer.text.contains("Mine?"))
        #expect(answer.text.contains("name=\"revision\" value=\"1\""))
        #expect(try site.study.wordings().map(\.text) == ["Theirs?"])
    }

    @Test func `what the tool wrote is kept with the words, and told once it changes`() async throws {
        let site = try await TestSite.withInterviews()
        let question = try await site.question()
        try site.study.putWording(
            .question, key: question.key, field: "text", text: "Ours?", basis: "It said this then?",
            revision: 0,
            by: site.coder.id, at: site.clock.now)
        while try await site.server.desk.live.view().behind != nil {}
        let browser = try site.browser(as: site.coder)
        #expect(await browser.get("/plan").text.contains("the tool’s wording has changed since"))
        let form = await browser.get(
            "/wording?sort=question&key=\(PercentCoding.encoded(question.key))&field=text")
        #expect(form.text.contains("It said this then?") && form.text.contains(question.text))
    }

    @Test(arguments: [
        ("question", "nobody-asks", "text"), ("question", "trust", "lead"), ("nothing", "trust", "text"),
        ("cell", "trust/NOBODY", "text"),
    ])
    func `what is not there cannot be worded`(sort: String, key: String, field: String) async throws {
        let site = try await TestSite.withInterviews()
        let answer = try await site.browser(as: site.coder).get(
            "/wording?sort=\(sort)&key=\(key)&field=\(field)")
        #expect(answer.status == 404)
    }

    @Test func `a status is one of those there are, and a text has an end`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        let question = try await site.question()
        let status = await browser.post(
            "/wording",
            [
                ("sort", "question"), ("key", question.key), ("field", "status"), ("revision", "0"),
                ("text", "lost"),
            ])
        #expect(status.status == 422)
        let long = String(repeating: "a", count: 4_001)
        #expect(await browser.post("/wording", fields(question, long, revision: 0)).status == 422)
        #expect(try site.study.wordings().isEmpty)
    }
}
