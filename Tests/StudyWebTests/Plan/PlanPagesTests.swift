import Planning
import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

@Suite struct PlanPagesTests {
    @Test func `a lead that somebody entered stands in the page and in the files`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        let plan = try await site.server.desk.live.view().picture.plan
        let action = try #require(plan.actions.first)
        #expect(await browser.get("/plan").text.contains("to be agreed"))
        _ = await browser.post(
            "/wording",
            [
                ("sort", "action"), ("key", action.key), ("field", "lead"), ("revision", "0"),
                ("text", "The council"),
            ])
        while try await site.server.desk.live.view().behind != nil {}
        #expect(await browser.get("/plan").text.contains("The council"))
        let file = await browser.get("/plan/files/od-plan.md")
        #expect(file.text.contains("as entered by the team on 14 March 2026"))
        #expect(file.header("Content-Disposition")?.contains("od-plan.md") == true)
        #expect(await browser.get("/plan/files/passwd").status == 404)
    }

    @Test func `a file holds what was saved right before, or is not made`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        let plan = try await site.server.desk.live.view().picture.plan
        let action = try #require(plan.actions.first)
        _ = await browser.post(
            "/wording",
            [
                ("sort", "action"), ("key", action.key), ("field", "lead"), ("revision", "0"),
                ("text", "The council"),
            ])
        let file = await browser.get("/plan/files/od-plan.md")
        #expect(file.status == 503 || file.text.contains("The council"))
    }

    @Test(arguments: ["od-plan.docx", "od-plan.html", "od-plan-summary.docx", "od-plan-summary.html"])
    func `files are made when they are asked for`(name: String) async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        #expect(await browser.get("/plan").text.contains("/plan/files/\(name)"))
        let answer = await browser.get("/plan/files/\(name)")
        #expect(answer.status == 200 && answer.text.utf8.count > 1_000)
    }

    @Test func `every code of the plan leads to a page of evidence, and that back to what rests on it`()
        async throws
    {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        let page = await browser.get("/plan")
        #expect(!page.text.contains("href=\"#e-"))
        let code = try #require(page.part(after: "class=\"cited\" href=\"/evidence/", before: "\""))
        let evidence = await browser.get("/evidence/\(code)")
        #expect(evidence.status == 200 && evidence.text.contains("<mark>"))
        #expect(evidence.text.contains("href=\"/plan/entries/"))
        let draft = try await site.server.desk.live.view().picture.draft
        let entry = try #require(draft.entries.first { $0.evidence.contains { $0.description == code } })
        #expect(await browser.get("/plan/entries/\(entry.id)").text.contains("/evidence/\(code)"))
        #expect(await browser.get("/evidence/ZZZZ-ZZZZ").status == 404)
    }

    @Test func `a number that is typed leads to its entry, or is told not to be there`() async throws {
        let site = try await TestSite.withInterviews()
        let browser = try site.browser(as: site.coder)
        #expect(await browser.get("/plan/entry?id=q1").location == "/plan/entries/Q1")
        let missing = await browser.get("/plan/entry?id=P99.9")
        #expect(missing.location == "/plan?entry=P99.9#find-entry")
        #expect(await browser.get("/plan?entry=%3Cb%3E").text.contains("The plan has no &lt;b&gt;."))
    }
}
