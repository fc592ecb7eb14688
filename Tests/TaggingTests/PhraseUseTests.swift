import StudyModel
import Testing

@testable import Tagging

@Suite struct PhraseUseTests {
    private let book = Fixture.codebook([
        Fixture.criterion(
            "L1",
            Criterion.Lexicon(phrases: [
                Criterion.Phrase("trust", line: 3), Criterion.Phrase("rely", line: 4),
            ])),
        Fixture.criterion("L2", Criterion.Lexicon(weak: [Criterion.Phrase("money", line: 9)])),
    ])

    private func coding(_ criterion: String?, _ rules: String...) -> Coding {
        Fixture.coding(criterion, rules: rules)
    }

    @Test func `a phrase counts once a passage, and only for its own criterion`() {
        var use = PhraseUse(book)
        use.add([
            coding("l1", "phrase \"trust\"", "phrase \"trust\""), coding("l2", "phrase \"trust\""),
            coding(nil, "phrase \"rely\""),
        ])
        #expect(use.total == 2)
        #expect(
            use.rows == [
                PhraseUse.Row(label: "L1", phrases: 2, used: 1, passages: 1),
                PhraseUse.Row(label: "L2", phrases: 1, used: 0, passages: 1),
            ])
    }

    @Test func `a phrase that marked nothing is dead, where that is asked for`() {
        var use = PhraseUse(book)
        use.add([coding("l1", "phrase \"trust\"")])
        #expect(use.problems(dead: false).isEmpty)
        #expect(
            use.problems(dead: true).map { "\($0.sort) \($0.owner):\($0.line) \($0.pattern)" } == [
                "dead L1 phrases:4 rely", "dead L2 weak:9 money",
            ])
    }

    @Test(arguments: [(19, 0), (20, 1)])
    func `a phrase is too greedy from twenty passages and a fiftieth of all on`(passages: Int, warnings: Int)
    {
        var use = PhraseUse(book)
        use.add(Array(repeating: coding("l1", "phrase \"trust\""), count: passages))
        #expect(use.problems(dead: false).count == warnings)
        use.add(Array(repeating: coding("l2", "other"), count: 1_000))
        #expect(use.problems(dead: false).isEmpty)
    }
}
