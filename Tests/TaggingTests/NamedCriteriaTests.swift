import StudyModel
import Testing

@testable import Tagging

@Suite struct NamedCriteriaTests {
    private static let codebook = Fixture.codebook([
        Fixture.criterion("L1", .init(phrases: [.init("trust")], traps: [.init("NHS trust")])),
        Fixture.criterion("L2", .init(phrases: [.init("budget")], weak: [.init("money")])),
    ])

    private func prompted(_ turns: String...) throws -> [[String: Bool]] {
        let codings = try Tagger(codebook: Self.codebook).makeWorker().codings(of: Fixture.transcript(turns))
        let answers = Dictionary(grouping: codings, by: \.turn)
        return answers.keys.sorted().map { turn in
            Dictionary(
                (answers[turn] ?? []).compactMap { coding in
                    coding.criterion.map { ($0.rawValue, coding.flags.contains(.prompted)) }
                }, uniquingKeysWith: { $0 && $1 })
        }
    }

    @Test func `what the question names is prompted, what it does not name is brought up`() throws {
        let answer = "There is trust. The budget is another matter."
        #expect(try prompted("What about trust?", answer) == [["l1": true, "l2": false]])
        #expect(try prompted("How is it going?", answer) == [["l1": false, "l2": false]])
    }

    @Test func `what is asked in words that may be about a criterion was not brought up`() throws {
        let answers = try prompted("Tell me about the money.", "Trust, and a budget.", "So?", "A budget.")
        #expect(answers == [["l1": false, "l2": true], ["l2": false]])
    }

    @Test func `questions without an answer between them name each criterion once`() {
        var named = NamedCriteria()
        for _ in 0..<1_000 {
            named.beginQuestion()
            named.note([.init(criterion: 3, strong: 0..<1), .init(criterion: 4)])
        }
        #expect(named.criteria == [3] && named.hinted == [4])
        #expect(!named.contains(4) && named.mayPrompt(4) && !named.mayPrompt(5))
    }

    @Test func `a trap names nothing`() throws {
        let answers = try prompted("Do you work at the NHS trust?", "Trust, and a budget.")
        #expect(answers == [["l1": false, "l2": false]])
    }

    @Test func `a question holds for its answer, also after a murmur, and no longer than to the next`() throws
    {
        #expect(
            try prompted(
                "What about trust?", "There is trust.", "Mm.", "Trust is all.", "And what else is there?",
                "Trust again.") == [["l1": true], ["l1": true], ["l1": false]])
    }
}
