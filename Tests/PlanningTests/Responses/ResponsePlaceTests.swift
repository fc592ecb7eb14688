import StudyModel
import TestStudies
import Testing
import Themes

@testable import Planning

struct ResponsePlaceTests {
    private let before = PlanDraft(TinyStudy.plan())

    /// A draft in which `entry` stands under another id.
    private func draft(moving entry: String, to id: String, key: String? = nil) throws -> PlanDraft {
        let old = try #require(before.entry(entry))
        let entries = before.entries.filter { $0.id != id || $0.id == entry }.map { item in
            item.id == entry
                ? PlanDraft.Entry(
                    id: id, key: key ?? old.key, sort: old.sort, text: "What it said then.", basis: old.basis,
                    criteria: old.criteria, evidence: old.evidence)
                : item
        }
        return PlanDraft(
            code: "AAAA-BBBB", version: "draft 1", date: nil, interviewees: 6, entries: entries)
    }

    @Test(arguments: ["P5.3", "A1.1", "Q1", "R1"])
    func `a response follows its statement, action, question or risk to a new number`(id: String) throws {
        let old = try draft(moving: id, to: "X9.9")
        let response = TinyResponses.response("Moss Trust", "X9.9", .object, draft: "AAAA-BBBB")
        let plan = TinyResponses.plan([response], drafts: [old])
        #expect(plan.responses.responses.map(\.place) == [.entry(id)])
    }

    @Test func `a response to what is gone is listed with the words of then`() throws {
        let old = try draft(moving: "P5.3", to: "P5.99", key: "5.gone")
        let response = TinyResponses.response("Moss Trust", "P5.99", .object, draft: "AAAA-BBBB")
        let plan = TinyResponses.plan([response], drafts: [old])
        #expect(plan.responses.responses.map(\.place) == [.gone(id: "P5.99", words: "What it said then.")])
        #expect(plan.responses.statements[1].text.contains("one objection."))
        #expect(!plan.responses.statements[1].text.contains("stands beside"))
    }

    @Test func `a key that has become another sort of thing is gone`() throws {
        let action = try #require(before.entry("A1.1"))
        let old = try draft(moving: "P5.3", to: "P5.3", key: action.key)
        let response = TinyResponses.response("Moss Trust", "P5.3", .object, draft: "AAAA-BBBB")
        let plan = TinyResponses.plan([response], drafts: [old])
        #expect(plan.responses.responses.map(\.place) == [.gone(id: "P5.3", words: "What it said then.")])
    }

    @Test func `without an earlier draft the id counts only where the codes agree`() {
        let own = TinyResponses.response("Moss Trust", "P5.3", .add, draft: before.code)
        let other = TinyResponses.response(
            "Moss Trust", "P5.3", .add, draft: "ZZZZ-ZZZZ", words: "Words it was attached to.")
        let unknown = TinyResponses.response("Moss Trust", "P5.3", .correct)
        for partners in [TinyResponses.partners, []] {
            let plan = TinyResponses.plan([own, other, unknown], partners: partners, drafts: [])
            #expect(
                plan.responses.responses.map(\.place) == [
                    .entry("P5.3"), .gone(id: "P5.3", words: "Words it was attached to."),
                    .gone(id: "P5.3", words: ""),
                ])
        }
    }

    @Test func `the code of a first draft that lists the partners is known again`() {
        let first = PlanDraft(TinyResponses.plan([], drafts: []))
        #expect(first.code != before.code)
        let response = TinyResponses.response("Moss Trust", "P5.3", .add, draft: first.code)
        let plan = TinyResponses.plan([response], drafts: [])
        #expect(plan.responses.responses.map(\.place) == [.entry("P5.3")])
    }

    @Test func `each response is read in the draft it answers`() throws {
        let oldest = try draft(moving: "P5.3", to: "P5.99")
        let answers = [
            TinyResponses.response("Moss Trust", "P5.99", .add, draft: "AAAA-BBBB"),
            TinyResponses.response("Moss Trust", "P5.4", .add, draft: before.code),
            TinyResponses.response("Moss Trust", "P5.5", .add),
        ]
        let plan = TinyResponses.plan(answers, drafts: [oldest, before])
        #expect(
            plan.responses.responses.map(\.place) == [.entry("P5.3"), .entry("P5.4"), .entry("P5.5")])
    }

    @Test func `responses are numbered in the order of the plan, those to the whole last`() {
        let answers = [
            TinyResponses.response("Moss Trust", "", .agree),
            TinyResponses.response("Moss Trust", "Q1", .add),
            TinyResponses.response("Moss Trust", "P77.7", .add),
            TinyResponses.response("Moss Trust", "P5.3", .add),
            TinyResponses.response("Fern Voices", "P5.3", .add),
        ]
        let found = TinyResponses.plan(answers).responses.responses
        #expect(found.map(\.id) == ["C1", "C2", "C3", "C4", "C5"])
        #expect(
            found.map(\.place) == [
                .entry("P5.3"), .entry("P5.3"), .entry("Q1"), .gone(id: "P77.7", words: ""), .whole,
            ])
        #expect(found.map(\.partner).prefix(2) == ["Fern Voices", "Moss Trust"])
    }

    @Test(arguments: [true, false])
    func `a shared plan repeats no words of a draft that partners may not hold`(isShared: Bool) {
        let strange = TinyResponses.response(
            "Moss Trust", "P5.3", .unsorted, "No.", draft: "ZZZZ-ZZZZ", words: "Of the team.",
            inserted: "well", deleted: "badly")
        let known = TinyResponses.response(
            "Moss Trust", "P5.3", .unsorted, "No.", draft: before.code, inserted: "well", deleted: "badly")
        let found = TinyResponses.plan([strange, known], isShared: isShared).responses.responses
        #expect(
            found.map(\.place) == [.entry("P5.3"), .gone(id: "P5.3", words: isShared ? "" : "Of the team.")])
        #expect(found.map(\.text) == ["No.", "No."])
        #expect(found.map(\.inserted) == ["well", isShared ? "" : "well"])
        #expect(found.map(\.deleted) == ["badly", isShared ? "" : "badly"])
    }

    @Test func `what no partner said is in no plan that is shared`() {
        let answers = [
            TinyResponses.response(" ", "P5.3", .add, "Ask them again."),
            TinyResponses.response("Moss Trust", "P5.3", .add, "Well said."),
        ]
        let shared = TinyResponses.plan(answers, isShared: true).responses
        #expect(shared.responses.map(\.text) == ["Well said."])
        #expect(TinyResponses.plan(answers).responses.responses.count == 2)
    }
}
