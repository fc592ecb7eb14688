import StudyModel
import Testing

@testable import Themes

struct ShuffleTestTests {
    @Test func `three against three come apart by chance in two deals of twenty`() throws {
        // Of the 20 ways to deal three answers to six people, two put all three into one group.
        let test = try #require(ShuffleTest([(3, 0), (0, 3)], shuffles: 4_000, seed: 7))
        #expect(abs(Double(test.asWide) / 4_000 - 0.1) < 0.02)
        #expect(test.reading == .uncommon)
    }

    @Test func `groups that answer alike are as wide in every deal`() throws {
        let test = try #require(ShuffleTest([(2, 2), (3, 3)], shuffles: 99, seed: 7))
        #expect(test.asWide == 99)
        #expect(test.reading == .common)
    }

    @Test func `a wide difference between large groups hardly ever comes by chance`() throws {
        let test = try #require(ShuffleTest([(12, 1), (1, 12), (0, 0)], shuffles: 999, seed: 7))
        #expect(test.asWide <= 2)
        #expect(test.reading == .rare)
    }

    @Test func `one group alone is set beside nothing`() {
        #expect(ShuffleTest([(3, 1), (0, 0)], shuffles: 99, seed: 7) == nil)
    }

    @Test func `the seed decides alone`() {
        let groups = [(yes: 4, no: 2), (yes: 1, no: 4)]
        #expect(
            ShuffleTest(groups, shuffles: 500, seed: 1) == ShuffleTest(groups, shuffles: 500, seed: 1))
        let others = (2..<30).map { ShuffleTest(groups, shuffles: 500, seed: $0)?.asWide }
        #expect(Set(others).count > 1)
    }

    @Test
    func
        `a theme on which groups are opposed says what chance makes of it, one on which people are does not`()
        throws
    {
        var study = SmallStudy()
        for number in 0..<4 {
            let (one, other) = ("A\(number)", "B\(number)")
            study.add(
                one, .init(organisation: "X\(number % 2)", sector: "Alpha"),
                [
                    SmallStudy.coding(one, "trust", number == 3 ? .hindering : .helping),
                    SmallStudy.coding(one, "capacity", number < 2 ? .helping : .hindering, turn: 4),
                ])
            study.add(
                other, .init(organisation: "Y\(number % 2)", sector: "Beta"),
                [
                    SmallStudy.coding(other, "trust", number == 3 ? .helping : .hindering),
                    SmallStudy.coding(other, "capacity", number < 2 ? .helping : .hindering, turn: 4),
                ])
        }
        let summary = study.summary
        #expect(summary.divided.map(\.criterion.id.rawValue) == ["trust", "capacity"])
        let trust = try #require(summary.divided[0].divergence)
        #expect(trust.basis == .groups(.sector))
        // Of the 70 ways to deal four answers to eight people, 34 put three or more into one group.
        let chance = try #require(trust.chance)
        #expect(abs(Double(chance.asWide) / Double(chance.shuffles) - 34.0 / 70) < 0.06)
        #expect(summary.divided[1].divergence?.basis == .people)
        #expect(summary.divided[1].divergence?.chance == nil)
    }
}
