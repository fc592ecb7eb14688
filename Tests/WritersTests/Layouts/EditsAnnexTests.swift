import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

@Suite struct EditsAnnexTests {
    private let untouched = TinyStudy.plan()

    private func plan(isShared: Bool = false) -> ODPlan {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        let question = untouched.questions[0]
        let action = untouched.actions[0]
        let matrix = untouched.summary.matrix
        let when = Timestamp(milliseconds: 1_773_500_000_000)
        func edit(_ target: PlanEdit.Target, _ text: String, _ basis: String) -> PlanEdit {
            PlanEdit(target, text: text, basis: basis, who: "Ann", when: when)
        }
        context.edits = PlanEdits([
            edit(.init(.question, question.key), "What would it take?", "Before?"),
            edit(.init(.action, action.key, .lead), "The council", Action.toBeAgreed),
            edit(.init(.question, question.key, .forum), "The partners’ board", Action.toBeAgreed),
            edit(
                .init(.cell, PlanEdit.cellKey(matrix.criteria[1].id, matrix.rows[0].participant)),
                "Sees trust at work.", ""),
            edit(.init(.question, "nobody-asks"), "Still ours?", "Once?"),
        ])
        context.isShared = isShared
        return ODPlan(untouched.summary, context: context)
    }

    private func markdown(_ document: Document) -> String {
        String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
    }

    @Test func `what people entered says so in its place`() {
        let text = markdown(PlanLayout(plan()).document)
        #expect(text.contains("The council"))
        #expect(text.contains("as entered by the team on 14 March 2026"))
        #expect(text.contains("(worded by the team on 14 March 2026)"))
        #expect(text.contains("forum: The partners’ board (as entered by the team on 14 March 2026)"))
        #expect(!markdown(PlanLayout(untouched).document).contains("by the team on"))
    }

    @Test func `the annex sets people's words beside the tool's, then and now`() {
        let text = markdown(PlanLayout(plan()).document)
        #expect(text.contains("Annex I  Worded and entered by the team"))
        #expect(text.contains("The tool’s wording has changed since."))
        #expect(text.contains("Before?") && text.contains(untouched.questions[0].text))
        #expect(text.contains("Still ours?") && text.contains("it said: Once?"))
    }

    @Test func `a pack tells what was worded and when, not what drafts for the team said nor who`() {
        let text = markdown(PlanLayout(plan(isShared: true)).document)
        #expect(text.contains("Annex I") && text.contains("What would it take?"))
        for hidden in ["Before?", "Still ours?", "Once?", "Ann,", "Sees trust"] {
            #expect(!text.contains(hidden))
        }
    }

    @Test func `the list of questions marks what was reworded below its heading`() {
        let text = markdown(QuestionsLayout(plan()).document)
        #expect(
            text.contains("What would it take?") && text.contains("(worded by the team on 14 March 2026)"))
    }

    @Test func `workbook and table have the summary a person wrote of a cell`() throws {
        let edited = plan()
        let rows = Array(FrameworkRows.rows(edited.summary.matrix, edits: edited.edits))
        let cell = try #require(rows.first?[6])
        #expect(cell.hasPrefix("Sees trust at work.\n(summed up by Ann on 14 March 2026"))
        #expect(cell.hasSuffix("the tool’s summary has changed since)"))
    }

    @Test func `the draft as data ends an entry with what people worded`() throws {
        let json = String(decoding: PlanDraftJSON(PlanDraft(plan())).bytes(), as: UTF8.self)
        #expect(
            json.contains(
                #""worded":[{"field":"lead","text":"The council","day":"2026-03-14"}]"#))
        let plain = String(decoding: PlanDraftJSON(PlanDraft(untouched)).bytes(), as: UTF8.self)
        #expect(!plain.contains("worded"))
    }
}
