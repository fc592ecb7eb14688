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
        #expect(before.contains("tick in the panel of each") && !before.contains("spoke for trusting"))
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
