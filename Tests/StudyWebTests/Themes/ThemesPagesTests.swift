import Planning
import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct ThemesPagesTests {
    @Test func `numbers of people lead to who said it, numbers of passages to the passages`() async throws {
        let site = try await TestSite.withInterviews()
        let page = try await site.browser(as: site.coder).get("/themes")
        #expect(page.status == 200 && page.text.contains("L1 Trust between partners"))
        #expect(page.text.contains("href=\"/themes/trust#people\">3<"))
        #expect(page.text.contains("href=\"/find?criterion=trust&amp;state=suggested\">3<"))
        #expect(!page.text.contains("style=\""))
    }

    @Test func `the page of a criterion names who said what, with links to the turn and the evidence`()
        async throws
    {
        let site = try await TestSite.withInterviews()
        let page = try await site.browser(as: site.coder).get("/themes/trust")
        let coding = try #require(try site.codings("trust").first)
        for words in [
            "We trust each other on the ward", "/evidence/\(coding.evidence)",
        ] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(page.text.contains("/transcripts/\(coding.transcript)#t2"))
        #expect(try await site.browser(as: site.coder).get("/themes/nothing").status == 404)
    }

    @Test func `what people want is told of passages that somebody put on a side by hand`() async throws {
        let site = try await TestSite.withInterviews(hasSides: true)
        let browser = try site.browser(as: site.coder)
        let before = await browser.get("/themes/trust").text
        #expect(before.contains("href=\"/themes/trust/sides\"") && !before.contains("spoke for trusting"))
        let taken = [
            ["trusting first"], ["trusting once it is earned"],
            ["trusting first", "trusting once it is earned"],
        ]
        for (coding, sides) in zip(try site.codings("trust"), taken) {
            let said = await browser.post(
                "/codings/\(coding.id)/decide",
                [("verdict", "accepted"), ("question", "no"), ("sides", "shown")] + sides.map { ("side", $0) }
            )
            #expect(said.status == 303)
        }
        while try await site.server.desk.live.view().behind != nil {}
        let after = await browser.get("/themes/trust").text
        #expect(
            after.contains(
                "two interviewees spoke for trusting first and two for trusting once it is earned."))
        #expect(await !browser.get("/themes/money").text.contains("What people want"))
    }

    @Test func `sides are ticked person by person, and what is ticked otherwise is accepted`() async throws {
        let site = try await TestSite.withInterviews(hasSides: true)
        let browser = try site.browser(as: site.coder)
        let page = await browser.get("/themes/trust/sides").text
        #expect(page.contains("Mara Quill · mara.txt") && page.contains("on no side"))
        let codings = try site.codings("trust")
        #expect(codings.count == 3)
        for coding in codings { #expect(page.contains("name=\"side-\(coding.id)\"")) }
        let answer = await browser.post(
            "/themes/trust/sides",
            [
                ("coding", "\(codings[0].id)"), ("side-\(codings[0].id)", "trusting first"),
                ("coding", "\(codings[1].id)"), ("side-\(codings[2].id)", "trusting first"),
            ])
        #expect(answer.status == 303)
        let after = try site.codings("trust")
        #expect(after[0].standing.sides == ["trusting first"] && after[0].standing.state == .accepted)
        #expect(after[1].standing.state == .suggested, "its ticks are as they were")
        #expect(after[2].standing.state == .suggested, "it was not on the form")
        #expect(await browser.get("/themes/trust/sides").text.contains("for trusting first"))
    }

    @Test
    func
        `what was decided of a passage stays when its sides are ticked, and what a colleague ticked is taken away`()
        async throws
    {
        let site = try await TestSite.withInterviews(hasSides: true)
        let browser = try site.browser(as: site.coder)
        let coding = try site.codings("trust")[0]
        _ = try site.study.decide(
            Judgement(.accepted, stance: .mixed), on: coding.id, by: site.coder.id, at: site.clock.now)
        func tick(_ sides: String..., before: [String] = [], by browser: TestBrowser) async -> Int {
            await browser.post(
                "/themes/trust/sides",
                [("coding", "\(coding.id)")] + sides.map { ("side-\(coding.id)", $0) }
                    + before.map { ("was-\(coding.id)", $0) }
            ).status
        }
        #expect(await tick("trusting first", by: browser) == 303)
        let mine = { try site.codings("trust")[0].decision(of: site.coder.id)?.judgement }
        #expect(try mine() == Judgement(.accepted, stance: .mixed, sides: ["trusting first"]))
        #expect(await tick("trusting once it is earned", by: browser) == 409, "the page is from before")
        #expect(await tick("trusting nobody", before: ["trusting first"], by: browser) == 409)
        #expect(try mine()?.sides == ["trusting first"])
        let owner = try site.browser(as: site.owner)
        #expect(await tick(before: ["trusting first"], by: owner) == 303)
        let theirs = try site.codings("trust")[0].decision(of: site.owner.id)?.judgement
        #expect(theirs?.sides == [], "what a colleague ticked is taken away by name")
        #expect(await tick(before: ["trusting first"], by: browser) == 303)
        #expect(try mine()?.sides == [])
        #expect(await browser.get("/themes/money/sides").status == 404)
        #expect(await (try site.browser(as: site.blind)).get("/themes/trust/sides").status == 403)
    }

    @Test func `a cell is summed up in a person's own words`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        let page = await browser.get("/themes/trust")
        let address = try #require(page.part(after: "href=\"/wording?sort=cell", before: "\""))
        let path = "/wording?sort=cell" + address.replacing("&amp;", with: "&")
        let form = await browser.get(path)
        #expect(form.status == 200 && form.text.contains("What the tool writes"))
        let key = try #require(form.part(after: "name=\"key\" value=\"", before: "\""))
        let saved = await browser.post(
            "/wording",
            [("sort", "cell"), ("key", key), ("field", "text"), ("revision", "0"), ("text", "Sees <it> so.")])
        #expect(saved.status == 303 && saved.location?.hasPrefix("/themes/trust#person-") == true)
        while try await site.server.desk.live.view().behind != nil {}
        let after = await browser.get("/themes/trust").text
        #expect(after.contains("Sees &lt;it&gt; so.") && after.contains("The team’s summary."))
    }
}
