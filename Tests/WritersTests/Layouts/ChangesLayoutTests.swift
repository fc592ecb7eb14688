import Planning
import StudyModel
import TestStudies
import Testing

@testable import Writers

@Suite struct ChangesLayoutTests {
    /// The tiny study, after a draft without its last interview.
    private func plan(before interviews: Int = TinyStudy.interviews.count - 1, tellsReasons: Bool = true)
        -> ODPlan
    {
        var plan = TinyStudy.plan()
        let before = PlanDraft(TinyStudy.plan(Array(TinyStudy.interviews.prefix(interviews))))
        plan.changes = PlanComparison(before: before, after: PlanDraft(plan))
        plan.changes?.tellsReasons = tellsReasons
        return plan
    }

    private func text(_ plan: ODPlan) throws -> String {
        let document = try #require(ChangesLayout(plan)).document
        return String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
    }

    @Test func `a plan that is compared with none has no changes to tell`() {
        #expect(ChangesLayout(TinyStudy.plan()) == nil)
        let page = MarkdownRenderer().render(PlanLayout(TinyStudy.plan()).document)
        #expect(!String(decoding: page, as: UTF8.self).contains("What changed since"))
    }

    @Test func `nothing changed is one sentence`() throws {
        let text = try text(plan(before: TinyStudy.interviews.count))
        #expect(
            text.contains("both rest on what six interviewees said. Nothing that draft 1 said has changed."))
        #expect(!text.contains("## What is new"))
    }

    @Test func `where things are only gone, nothing is said to be new`() throws {
        var plan = TinyStudy.plan()
        let now = PlanDraft(plan)
        let gone = PlanDraft.Entry(
            id: "P99.9", key: "gone", sort: .statement, text: "Nobody says so.", basis: .heard, criteria: [],
            evidence: [])
        let before = PlanDraft(
            code: "K3F7-Q2PX", version: now.version, date: nil, interviewees: now.interviewees,
            entries: now.entries + [gone])
        plan.changes = PlanComparison(before: before, after: now)
        #expect(try text(plan).contains("nothing is new; one thing that"))
    }

    @Test func `what is new, put otherwise and gone stands with the words before and after`() throws {
        let plan = plan()
        let text = try text(plan)
        #expect(text.contains("rests on what six interviewees said, draft 1 on five"))
        let changes = try #require(plan.changes).changes
        let figures = try #require(changes.first { $0.sort == .figures })
        #expect(text.contains("Where only figures moved"))
        #expect(text.contains("**\(figures.after?.id ?? "?")**"))
        for (sort, title) in [
            (EntryChange.Sort.new, "What is new"), (.reworded, "What is put otherwise"),
            (.gone, "What is gone"),
        ] {
            #expect(text.contains("## \(title)") == changes.contains { $0.sort == sort })
        }
    }

    @Test func `the numbers of the table add up to all that either draft says`() throws {
        let comparison = try #require(plan().changes)
        let words = ChangesWords(comparison)
        let sum = PlanDraft.Sort.allCases.flatMap { words.row($0) }.reduce(0, +)
        #expect(sum == comparison.changes.count)
    }

    @Test func `a pack gives no reasons`() throws {
        let (told, untold) = (try text(plan()), try text(plan(tellsReasons: false)))
        #expect(told.contains("| Why |"))
        #expect(!untold.contains("| Why |") && !untold.contains("rest on other passages"))
        #expect(untold.contains("it could tell who said what"))
    }

    @Test func `the plan has a box that says it in short`() {
        let page = String(decoding: MarkdownRenderer().render(PlanLayout(plan()).document), as: UTF8.self)
        #expect(page.contains("What changed since draft 1"))
    }

    @Test func `words of this draft are marked by their numbers, so that comments on them are placed`() throws
    {
        let page = String(
            decoding: HTMLRenderer().render(try #require(ChangesLayout(plan())).document), as: UTF8.self)
        let change = try #require(plan().changes?.changes.first { $0.sort == .figures })
        #expect(page.contains("id=\"\(change.after?.id ?? "?")\""))
    }
}
