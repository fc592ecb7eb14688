import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@Suite struct PlanEditsTests {
    private static let day = Timestamp(milliseconds: 1_773_500_000_000)
    private let untouched = TinyStudy.plan()

    private func edit(
        _ sort: PlanEdit.Sort, _ key: String, in field: PlanEdit.Field = .text, _ text: String,
        basis: String = ""
    ) -> PlanEdit {
        PlanEdit(.init(sort, key, field), text: text, basis: basis, who: "Ann", when: Self.day)
    }

    private func plan(
        _ edits: [PlanEdit], _ summary: ThemeSummary = TinyStudy.summary(),
        _ change: (inout PlanContext) -> Void = { _ in }
    ) -> ODPlan {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        context.edits = PlanEdits(edits)
        change(&context)
        return ODPlan(summary, context: context)
    }

    @Test func `a reworded question keeps its key, its number and its evidence`() throws {
        let old = try #require(untouched.questions.first)
        let changed = plan([edit(.question, old.key, "What would it take?", basis: old.text)])
        let new = try #require(changed.questions.first)
        #expect(new.text == "What would it take?" && new.key == old.key && new.id == old.id)
        #expect(new.evidence == old.evidence && new.entered[.text] == "2026-03-14")
        #expect(changed.atAGlance.last?.text.hasSuffix("What would it take?") == true)
        let placed = try #require(changed.edits.edit(of: new.id))
        #expect(placed.tool == old.text && !placed.hasChanged && !placed.isHeld)
    }

    @Test func `nothing comes into the places of an action but what a person entered`() throws {
        #expect(untouched.actions.allSatisfy { $0.lead == Action.toBeAgreed && $0.entered.isEmpty })
        let old = try #require(untouched.actions.first)
        let changed = plan([
            edit(.action, old.key, in: .lead, "The council", basis: Action.toBeAgreed),
            edit(.action, old.key, in: .timescale, "By June", basis: Action.toBeAgreed),
        ])
        let new = try #require(changed.action(old.id))
        #expect(new.lead == "The council" && new.timescale == "By June" && new.resources == Action.toBeAgreed)
        #expect(new.entered == [.lead: "2026-03-14", .timescale: "2026-03-14"])
        #expect(changed.actions.dropFirst().allSatisfy { $0.entered.isEmpty })
    }

    @Test func `an action whose text is reworded is found again by the step it was`() throws {
        let old = try #require(untouched.actions.first)
        let edits = [edit(.action, old.key, "Write the vision down", basis: old.text)]
        let new = try #require(plan(edits).action(old.id))
        #expect(new.text == "Write the vision down" && new.step == old.text && new.key == old.key)
    }

    @Test func `what was entered for a conversation stays with it whatever words it has, also from before`()
        throws
    {
        let plan = TinyTensions.plan(slow: 3, fast: 2)
        let decision = try #require(plan.actions.first { $0.step.hasPrefix("Decide together") })
        #expect(decision.key.hasSuffix(".decision.pooled-budgets.how fast to pool"))
        for key in [decision.key, "\(decision.intervention.id).\(decision.step)"] {
            let edits = PlanEdits([edit(.action, key, in: .lead, "The council", basis: Action.toBeAgreed)])
            let changed = TinyTensions.plan(slow: 3, fast: 2) { $0.edits = edits }
            #expect(changed.action(decision.id)?.lead == "The council")
            #expect(changed.action(decision.id)?.editKey == key)
            #expect(changed.edits.gone.isEmpty)
        }
    }

    @Test func `a reworded statement keeps what it rests on`() throws {
        let old = try #require(untouched.atAGlance.first)
        let changed = plan([edit(.statement, old.key, "Trust helps.", basis: old.text)])
        let new = try #require(changed.statements.first { $0.id == old.id })
        #expect(new.text == "Trust helps." && new.evidence == old.evidence && new.key == old.key)
    }

    @Test func `where the tool says something else since, the edit stands and is told`() throws {
        let old = try #require(untouched.questions.first)
        let changed = plan([edit(.question, old.key, "Ours?", basis: "What it said before?")])
        #expect(changed.question(old.id)?.text == "Ours?")
        let placed = try #require(changed.edits.overtaken.first)
        #expect(placed.basis == "What it said before?" && placed.tool == old.text)
    }

    @Test func `an edit of what is gone is kept and listed`() {
        let changed = plan([edit(.question, "nobody-asks", "Still ours?", basis: "Once?")])
        #expect(changed.edits.gone.map(\.text) == ["Still ours?"])
        #expect(changed.edits.gone.allSatisfy { $0.place == .gone && !$0.hasChanged })
        #expect(PlanDraft(changed).code == PlanDraft(untouched).code)
    }

    @Test func `an empty edit leaves the tool's words standing`() throws {
        let old = try #require(untouched.questions.first)
        let changed = plan([edit(.question, old.key, " \n", basis: old.text)])
        #expect(changed.question(old.id)?.text == old.text && changed.edits.isEmpty)
    }

    @Test func `of two edits of one place the later in the list stands`() throws {
        let old = try #require(untouched.questions.first)
        let changed = plan([edit(.question, old.key, "First?"), edit(.question, old.key, "Second?")])
        #expect(changed.question(old.id)?.text == "Second?")
    }

    @Test(arguments: [("answered", OutstandingQuestion.Status.answered), ("nonsense", .open)])
    func `a question stands where people say, in words that are known`(
        words: String, status: OutstandingQuestion.Status
    ) throws {
        let old = try #require(untouched.questions.first)
        #expect(plan([edit(.question, old.key, in: .status, words)]).question(old.id)?.status == status)
    }

    @Test func `a cell of the matrix is summed up by a person, also where the tool has nothing`() throws {
        let matrix = untouched.summary.matrix
        let row = try #require(matrix.rows.first)
        let filled = try #require(row.cells.firstIndex { $0 != nil })
        let empty = try #require(row.cells.firstIndex { $0 == nil })
        let keys = [filled, empty].map { PlanEdit.cellKey(matrix.criteria[$0].id, row.participant) }
        let changed = plan(
            keys.map { edit(.cell, $0, "Sees it so.") } + [edit(.cell, "trust/NOBODY", "Gone.")])
        #expect(changed.edits.cells.count == 2 && changed.edits.gone.map(\.text) == ["Gone."])
        let placed = try #require(changed.edits.cell(matrix.criteria[filled].id, row.participant))
        #expect(placed.text == "Sees it so." && placed.tool.contains("“"))
        #expect(changed.edits.cell(matrix.criteria[empty].id, row.participant)?.tool == "")
    }

    @Test func `a draft with a reworded question has the same question, worded by the team`() throws {
        let old = try #require(untouched.questions.first)
        let changed = plan([edit(.question, old.key, "What would it take?", basis: old.text)])
        let comparison = PlanComparison(before: PlanDraft(untouched), after: PlanDraft(changed))
        let change = try #require(comparison.changes.first { $0.after?.key == old.key })
        #expect(change.before?.id == old.id && change.sort == .reworded && change.reasons == [.team])
        #expect(comparison.count(.new) == 0 && comparison.count(.gone) == 0)
    }

    @Test func `a lead that was entered since is a change of the action`() throws {
        let old = try #require(untouched.actions.first)
        let changed = plan([edit(.action, old.key, in: .lead, "The council", basis: Action.toBeAgreed)])
        let comparison = PlanComparison(before: PlanDraft(untouched), after: PlanDraft(changed))
        let change = try #require(comparison.changes.first { $0.after?.key == old.key })
        #expect(change.reasons == [.team] && change.after?.wording == "\(old.text) Lead: The council.")
        #expect(PlanDraft(changed).code != PlanDraft(untouched).code)
    }
}
