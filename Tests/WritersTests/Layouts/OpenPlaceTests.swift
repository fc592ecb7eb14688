import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct OpenPlaceTests {
    private func plan(_ edits: [PlanEdit] = []) -> ODPlan {
        var context = PlanContext(tool: "t", codebookHash: "0")
        context.edits = PlanEdits(edits)
        return ODPlan(TinyStudy.summary(), context: context)
    }

    private func edit(_ field: PlanEdit.Field, _ words: String) -> PlanEdit {
        PlanEdit(
            .init(.action, plan().actions[1].key, field), text: words, basis: "", who: "Ann",
            when: Timestamp(milliseconds: 1_773_500_000_000))
    }

    /// The titles of the table of actions, and its rows.
    private func table(_ plan: ODPlan) throws -> (titles: [String], rows: [[String]]) {
        let tables = BlockWalk(PlanLayout(plan).document.blocks).tables
        let found = tables.filter { $0.columns.contains { $0.title == "Proposed action" } }
        let table = try #require(found.first)
        #expect(found.count == 1, "Each action is printed once.")
        return (table.columns.map(\.title), table.rows.map { $0.map(\.text.plainText) })
    }

    @Test func `what only partners can say is left empty to fill in, and said once`() throws {
        let plan = plan()
        let (titles, rows) = try table(plan)
        #expect(titles.suffix(4) == ["Lead", "Partners", "Timescale", "Resources"])
        #expect(rows.map { $0[0] } == plan.actions.map(\.id))
        #expect(rows.allSatisfy { $0[4].isEmpty && $0[5].isEmpty && $0[7].isEmpty })
        #expect(rows[0][6] == "suggested: first")
        let words = BlockWalk(PlanLayout(plan).document.blocks).words
        #expect(words.contains("their cells are left empty for partners to fill in"))
    }

    @Test func `what somebody entered stands in its cell`() throws {
        let (titles, rows) = try table(plan([edit(.lead, "The council"), edit(.timescale, "By May")]))
        #expect(rows[1][4].hasPrefix("The council (as entered by the team"))
        #expect(rows[1][6].hasPrefix("By May"))
        #expect(rows[0][4].isEmpty && !titles.contains("Status"))
    }

    @Test func `a status has a column once somebody entered one`() throws {
        let (titles, rows) = try table(plan([edit(.status, "under way")]))
        #expect(titles.last == "Status")
        #expect(rows[0].last == "proposed")
        #expect(rows[1].last?.hasPrefix("under way (") == true)
    }

    @Test func `a question says nothing of forum and date but what was entered`() {
        let plan = plan()
        for document in [PlanLayout(plan).document, QuestionsLayout(plan).document] {
            let words = BlockWalk(document.blocks).words
            #expect(words.contains(QuestionBlocks.open))
            #expect(!words.contains("forum and date"))
        }
    }

    @Test func `words shared by two questions are told with the first of them`() throws {
        let words = "Who keeps the books of it while nobody is in charge there?"
        let codings = ["trust", "data"].map { TinyStudy.coding("P7", 1, ($0, .neutral, nil, words)) }
        let summary = TinyStudy.summary(adding: [("P7", "", codings)])
        let plan = ODPlan(summary, context: PlanContext(tool: "t", codebookHash: "0"))
        let sharing = plan.questions.filter { question in question.quotes.contains { $0.text == words } }
        #expect(sharing.map(\.key).sorted() == ["data", "trust"])
        var told: Set<String> = []
        let layout = QuestionBlocks(links: EvidenceLinks(quoted: []))
        let printed = sharing.map { BlockWalk(layout.short($0, told: &told)).words.contains(words) }
        #expect(printed == [true, false])
    }
}
