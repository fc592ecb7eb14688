import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@Suite struct SharedEditsTests {
    /// The tiny study, in which one of the interviewees has a name.
    private static var summary: ThemeSummary {
        var accumulator = ThemeAccumulator(codebook: TinyStudy.codebook, settings: ThemeSettings())
        for (name, sector, said) in TinyStudy.interviews {
            var attributes = Participant.Attributes(sector: sector)
            if name == "P1" { attributes.name = "Rosalind Okafor" }
            accumulator.add(
                InterviewRecord(
                    transcript: "\(name).docx",
                    participants: [.init(id: .init(name), attributes: attributes)],
                    words: 1200, turns: 14),
                codings: said.enumerated().map { TinyStudy.coding(name, $0.offset + 1, $0.element) })
        }
        return accumulator.summary()
    }

    private let summary = Self.summary

    private func plan(
        _ text: String, _ key: PlanEdit.Target? = nil, _ change: (inout PlanContext) -> Void
    ) throws -> (ODPlan, ODPlan) {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        let plain = ODPlan(summary, context: context)
        let question = try #require(plain.questions.first)
        context.edits = PlanEdits([
            PlanEdit(
                key ?? .init(.question, question.key), text: text, basis: question.text, who: "Ann",
                when: Timestamp(milliseconds: 0))
        ])
        change(&context)
        return (plain, ODPlan(summary, context: context))
    }

    @Test func `a pack takes names of interviewees out of the team's words and leaves the rest`() throws {
        let words = "Who asks Rosalind Okafor, and the council, by 14 March 2026?"
        let (_, shared) = try plan(words) { $0.isShared = true }
        #expect(shared.questions.first?.text == "Who asks [name], and the council, by 14 March 2026?")
        let (_, own) = try plan(words) { _ in }
        #expect(own.questions.first?.text == words)
    }

    @Test func `words that were withdrawn come back in no edit`() throws {
        let words = "Why would they brief against us in the corridor all the time?"
        let (plain, changed) = try plan(words) {
            $0.withdrawn.add("AAAA-AAAA", passage: "and then they brief against us in the corridor")
        }
        #expect(changed.questions.first?.text == plain.questions.first?.text)
        #expect(changed.questions.first?.entered.isEmpty == true)
        #expect(changed.edits.entries.map(\.isHeld) == [true])
        #expect(PlanDraft(changed).entries.allSatisfy { $0.worded.isEmpty })
    }

    @Test func `a pack tells neither cells nor what is gone`() throws {
        let cell = PlanEdit.cellKey(summary.matrix.criteria[0].id, summary.matrix.rows[0].participant)
        for key in [PlanEdit.Target(.cell, cell), .init(.question, "nobody-asks")] {
            let (_, shared) = try plan("Words", key) { $0.isShared = true }
            #expect(shared.edits.isEmpty)
            let (_, own) = try plan("Words", key) { _ in }
            #expect(own.edits.all.count == 1)
        }
    }
}
