import Planning
import StudyModel
import TestStudies
import Testing

@Suite struct PlanComparisonTests {
    private func id(_ number: Int) -> EvidenceID { EvidenceID(bits: UInt64(number)) }

    private func entry(
        _ id: String, _ key: String, _ text: String, _ evidence: [Int] = [], sort: PlanDraft.Sort = .statement
    ) -> PlanDraft.Entry {
        PlanDraft.Entry(
            id: id, key: key, sort: sort, text: text, basis: .heard, criteria: [],
            evidence: evidence.map(self.id))
    }

    private func draft(
        _ entries: [PlanDraft.Entry], transcripts: [(String, String)] = [("a", "A"), ("b", "B")],
        origins: [Int: Int] = [1: 0, 2: 1], codebook: String = "0", model: String? = nil,
        settings: [String] = [],
        tool: String = "throughline 0", people: Int = 2
    ) -> PlanDraft {
        var draft = PlanDraft(
            code: "c", version: "draft", date: nil, interviewees: people, entries: entries)
        draft.making = DraftMaking(
            tool: tool, codebook: "book 1", codebookHash: codebook, modelHash: model, settings: settings,
            criteria: [], transcripts: transcripts.map { .init(name: $0.0, hash: $0.1) })
        for (number, place) in origins { draft.origins[id(number)] = place }
        return draft
    }

    private func compare(_ before: [PlanDraft.Entry], _ after: [PlanDraft.Entry]) -> [EntryChange.Sort] {
        PlanComparison(before: draft(before), after: draft(after)).changes.map(\.sort)
    }

    @Test func `the same draft has not changed`() {
        let plan = PlanDraft(TinyStudy.plan())
        let comparison = PlanComparison(before: plan, after: plan)
        #expect(comparison.saysTheSame && comparison.reasons.isEmpty)
        #expect(comparison.changes.allSatisfy { $0.sort == .same && $0.reasons.isEmpty })
        #expect(comparison.changes.count == plan.entries.count && plan.entries.count > 20)
    }

    @Test func `each thing that can become of an entry is told apart`() {
        let old = entry("P1", "k", "Two of 12 said so.", [1])
        #expect(compare([old], [old]) == [.same])
        #expect(compare([old], [entry("P2", "k", "Two of 12 said so.", [1])]) == [.renumbered])
        #expect(compare([old], [entry("P1", "k", "Two of 12 said so.", [1, 2])]) == [.evidence])
        #expect(compare([old], [entry("P1", "k", "Three of 14 said so.", [1, 2])]) == [.figures])
        #expect(compare([old], [entry("P1", "k", "Two of 12 told it.", [1])]) == [.reworded])
        #expect(compare([old], []) == [.gone])
        #expect(compare([], [old]) == [.new])
        #expect(compare([old], [entry("P1", "other", "Something else.", [1])]) == [.new, .gone])
    }

    @Test func `evidence in another order is the same evidence`() {
        #expect(compare([entry("P1", "k", "t", [1, 2])], [entry("P1", "k", "t", [2, 1])]) == [.same])
    }

    @Test func `numbers of other entries in the words are no change of words`() {
        let before = [entry("P1", "k", "See Q1."), entry("Q1", "q", "Who?", sort: .question)]
        let after = [entry("P1", "k", "See Q4."), entry("Q4", "q", "Who?", sort: .question)]
        #expect(compare(before, after) == [.same, .renumbered])
        let another = [entry("P1", "k", "See Q4."), entry("Q4", "other", "What?", sort: .question)]
        #expect(compare(before, another) == [.reworded, .new, .gone])
    }

    @Test func `an action that moved to another priority is known by its words`() {
        let before = [entry("A1.1", "I1.Agree it", "Agree it", sort: .action)]
        let after = [
            entry("A2.1", "I2.Agree it", "Agree it", sort: .action),
            entry("Q1", "Agree it", "Agree it", sort: .question),
        ]
        #expect(compare(before, after) == [.renumbered, .new])
    }

    @Test func `the reason is what happened to the codings it rests on`() {
        let old = entry("P1", "k", "One of two.", [1, 2])
        let before = draft([old])
        func reasons(_ after: PlanDraft, withdrawn: Set<EvidenceID> = [])
            -> [ChangeReason]
        {
            PlanComparison(
                before: before, after: after, withdrawn: { withdrawn.contains($0) }
            ).changes.first?.reasons ?? []
        }
        let more = draft(
            [entry("P1", "k", "Two of three.", [1, 2, 3])],
            transcripts: [("a", "A"), ("b", "B"), ("c", "C")],
            origins: [1: 0, 2: 1, 3: 2], people: 3)
        #expect(reasons(more) == [.added(["c"])])
        let fewer = draft([entry("P1", "k", "One.", [1])], transcripts: [("a", "A")], origins: [1: 0])
        #expect(reasons(fewer) == [.removed(["b"])])
        let edited = draft(
            [entry("P1", "k", "One of two.", [1, 4])], transcripts: [("a", "A"), ("b", "B2")],
            origins: [1: 0, 4: 1])
        #expect(reasons(edited) == [.edited(["b"])])
        let renamed = draft(
            [entry("P1", "k", "One of two.", [1, 4])], transcripts: [("a", "A"), ("z", "B")],
            origins: [1: 0, 4: 1])
        #expect(reasons(renamed) == [.edited(["b", "z"])] || reasons(renamed) == [.edited(["z"])])
        let less = draft([entry("P1", "k", "One of two.", [1])])
        #expect(reasons(less, withdrawn: [id(2)]) == [.withdrawn])
        #expect(reasons(draft([entry("P1", "k", "We put it so.", [1, 2])])) == [.wording])
    }

    @Test(arguments: [
        (["codebook"], ChangeReason.codebook), (["model"], .model), (["settings"], .settings),
        (["tool"], .tool),
    ]) func `another way of reading is the reason where nothing else is`(what: [String], reason: ChangeReason)
    {
        let before = draft([entry("P1", "k", "One.", [1])])
        let after = draft(
            [entry("P1", "k", "Two.", [1, 2])], codebook: what == ["codebook"] ? "1" : "0",
            model: what == ["model"] ? "m" : nil, settings: what == ["settings"] ? ["interviewer R"] : [],
            tool: what == ["tool"] ? "throughline 1" : "throughline 0")
        let comparison = PlanComparison(before: before, after: after)
        #expect(comparison.reasons == [reason])
        #expect(comparison.changes.map(\.reasons) == [[reason]])
    }

    @Test func `what people decided is the reason where they decided more, and a study's own lists are none`()
    {
        var before = draft([entry("P1", "k", "One.", [1])], settings: [DraftMaking.listSetting + "ab12"])
        before.making?.decided = .init(confirmed: 0, rejected: 0)
        var after = draft([entry("P1", "k", "Two.", [1, 2])])
        after.making?.decided = .init(confirmed: 3, rejected: 1)
        after.making?.isOfStudy = true
        #expect(PlanComparison(before: before, after: after).reasons == [.decisions])
        after.making?.isOfStudy = false
        #expect(PlanComparison(before: before, after: after).reasons == [.decisions, .settings])
        after.making?.decided = nil
        #expect(PlanComparison(before: before, after: after).reasons == [.settings])
    }

    @Test func `figures of the whole move with the interviews, whatever the statement rests on`() {
        let before = draft([entry("P1", "k", "From 2 interviews.")])
        let after = draft(
            [entry("P1", "k", "From 3 interviews.")], transcripts: [("a", "A"), ("b", "B"), ("c", "C")],
            people: 3)
        let change = PlanComparison(before: before, after: after).changes.first
        #expect(change?.sort == .figures && change?.reasons == [.added(["c"])])
    }

    @Test func `codes of packs are compared by the codings behind them`() {
        var before = draft([entry("P1", "k", "t", [11])])
        before.codes = [id(11): id(1)]
        var after = draft([entry("P1", "k", "t", [12])])
        after.codes = [id(12): id(1)]
        #expect(PlanComparison(before: before, after: after).changes.map(\.sort) == [.same])
    }

    @Test func `answers of partners are named where they are about an entry`() {
        let one = draft([entry("P1", "k", "t"), entry("P2", "l", "u")])
        let changes = PlanComparison(before: one, after: one, responses: ["P2": ["C1", "C2"]]).changes
        #expect(changes.map(\.responses) == [[], ["C1", "C2"]])
    }

    @Test(arguments: [
        ("a b c", "a x c", ["a", "", "c"]), ("a", "b", [""]), ("a b", "a b", ["a", "b"]), ("", "a", []),
    ]) func `words that both have are shared`(before: String, after: String, shared: [String]) {
        let difference = WordDifference(before, after)
        #expect(difference.before.map { $0.isShared ? $0.text : "" } == shared)
        #expect(difference.after.map(\.text).joined(separator: " ") == after)
    }

    @Test func `texts without end share what they begin and end with`() {
        let one = "It begins. " + String(repeating: "old ", count: 50_000) + "It ends."
        let two = "It begins. " + String(repeating: "new ", count: 60_000) + "It ends."
        let difference = WordDifference(one, two)
        #expect(difference.before.filter(\.isShared).map(\.text) == ["It", "begins.", "It", "ends."])
        #expect(difference.after.filter(\.isShared).map(\.text) == ["It", "begins.", "It", "ends."])
        #expect(difference.after.map(\.text).joined(separator: " ") == two)
        let longer = WordDifference(one, one + " It ends.")
        #expect(longer.after.count { !$0.isShared } == 2)
        #expect(longer.before.allSatisfy { $0.isShared })
    }

    @Test func `the comparison of a study with one interview less names what rested on it`() {
        let whole = TinyStudy.plan()
        let less = TinyStudy.plan(Array(TinyStudy.interviews.dropLast()))
        let comparison = PlanComparison(before: PlanDraft(less), after: PlanDraft(whole))
        #expect(!comparison.saysTheSame)
        for change in comparison.changes where change.sort == .same {
            #expect(change.before?.text == change.after?.text && change.gained.isEmpty && change.lost.isEmpty)
        }
        let ids = comparison.changes.compactMap(\.after?.id)
        #expect(ids == PlanDraft(whole).entries.map(\.id))
        #expect(PlanComparison(before: PlanDraft(less), after: PlanDraft(whole)) == comparison)
    }

    @Test func `words taken back since come back in nothing that is told of the draft before`() throws {
        let words = "we will never ever give up this one budget"
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        context.drafts = [draft([entry("P1", "k", "One said: “\(words)”.", [1])])]
        context.withdrawn.add(id(1).description, passage: words)
        let plan = ODPlan(TinyStudy.summary(), context: context)
        let gone = try #require(PlanComparison(plan, as: PlanDraft(plan))?.changes.last)
        #expect(gone.sort == .gone && gone.before?.text == WithdrawnWords.replacement)
        #expect(gone.reasons.contains(.withdrawn))
    }

    @Test func `of the draft before nothing is told that quotes what was taken back, however it was printed`()
        throws
    {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        let kept = "We offered [name] the hall."
        context.drafts = [
            draft([
                entry("P1", "pledge.1", "An interviewee offered: “My [name].”", [1]),
                entry("P2", "k", "One said: “We [name] and [name] asked [role] for it.”", [1, 2]),
                entry("P3", "l", "Several used the same words: “[name] budget” (four people).", [1, 2]),
                entry("P4", "pledge.2", kept, [2]),
                entry("Q1", "who", "Who pays?", [1], sort: .question),
            ])
        ]
        // A code alone, as where the transcript is gone.
        context.withdrawn.add(id(1).description)
        let plan = ODPlan(TinyStudy.summary(), context: context)
        let changes = try #require(PlanComparison(plan, as: PlanDraft(plan))).changes
        let told = changes.compactMap(\.before).map { "\($0.id) \($0.text)" }
        #expect(
            told.filter { $0.hasSuffix(WithdrawnWords.replacement) }.map { $0.prefix(2) } == [
                "P1", "P2", "Q1",
            ])
        #expect(told.contains("P4 " + kept))
    }

    @Test func `a plan without a draft before it is compared with none`() {
        let plan = TinyStudy.plan()
        #expect(PlanComparison(plan, as: PlanDraft(plan)) == nil)
    }
}
