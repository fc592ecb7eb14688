import StudyModel
import Testing

@testable import Themes

struct CoOccurrenceTests {
    private func pairs(_ codings: [Coding]...) -> CoOccurrence {
        var study = SmallStudy()
        for (index, codings) in codings.enumerated() { study.add("P\(index + 1)", .init(), codings) }
        return study.summary.coOccurrence
    }

    @Test func `the same words are one passage, the same turn is another thing, the same person a third`() {
        let found = pairs(
            [
                SmallStudy.coding("P1", "trust", turn: 2), SmallStudy.coding("P1", "capacity", turn: 2),
                SmallStudy.coding("P1", "governance", turn: 2, start: 200),
            ],
            [SmallStudy.coding("P2", "trust", turn: 2), SmallStudy.coding("P2", "capacity", turn: 4)])
        #expect(found[0, 1] == .init(passages: 1, turns: 1, people: 2))
        #expect(found[0, 2] == .init(passages: 0, turns: 1, people: 1))
        #expect(found[1, 0] == found[0, 1])
        #expect(found[0, 0] == .init(passages: 2, turns: 2, people: 2))
    }

    @Test func `two coders of the same words make one passage, and what does not count makes none`() {
        let found = pairs([
            SmallStudy.coding("P1", "trust", turn: 2),
            SmallStudy.coding("P1", "trust", coder: .person("ann"), turn: 2),
            SmallStudy.coding("P1", "capacity", turn: 2),
            SmallStudy.coding("P1", "governance", flags: [.reported], turn: 2),
            SmallStudy.coding("P1", "governance", flags: [.offRecord], turn: 4),
            SmallStudy.coding("P1", "governance", state: .rejected, turn: 6),
        ])
        #expect(found[0, 0].passages == 1)
        #expect(found[0, 1] == .init(passages: 1, turns: 1, people: 1))
        #expect(found[2, 2] == .init(passages: 0, turns: 0, people: 0))
    }

    @Test func `the order of codings does not matter`() {
        let codings = [
            SmallStudy.coding("P1", "trust", turn: 2), SmallStudy.coding("P1", "capacity", turn: 4),
            SmallStudy.coding("P1", "capacity", turn: 2), SmallStudy.coding("P1", "trust", turn: 4),
        ]
        #expect(pairs(codings)[0, 1] == .init(passages: 2, turns: 2, people: 1))
        #expect(pairs(codings.reversed())[0, 1] == .init(passages: 2, turns: 2, people: 1))
    }
}
