import StudyModel
import Testing

@testable import Agreement

@Suite struct ComparisonTests {
    /// Ann and Ben over ten segments: of money both 4, Ann alone 1; of trust Ben alone 2.
    private var pair: SmallCoding {
        var coding = SmallCoding(interviews: [SmallCoding.interview(segments: 10)])
        for segment in 0..<5 { coding.add(0, 0, segment * 10..<segment * 10 + 10, stance: .helping) }
        for segment in 0..<4 {
            coding.add(1, 0, segment * 10..<segment * 10 + 10, stance: segment == 0 ? .hindering : .helping)
        }
        for segment in 4..<6 { coding.add(1, 1, segment * 10..<segment * 10 + 10) }
        return coding
    }

    @Test func `kinds and questions are decisions on each unit, of coders who tell of them`() throws {
        var coding = SmallCoding(
            coders: ["Ann", "Ben", "Cem"], interviews: [SmallCoding.interview(segments: 10)])
        coding.add(0, 0, 0..<10, kind: .decided(.challenge), isQuestion: true)
        coding.add(0, nil, 10..<20, kind: .decided(.aspiration))
        coding.add(1, 0, 0..<10, kind: .decided(.challenge))
        coding.add(1, 1, 10..<20, kind: .decided(nil))
        coding.add(2, 0, 0..<10)
        let level = Comparison(coding.study).levels[0]
        #expect(level.statements.map(\.mark.name) == ["aspiration", "challenge"])
        let pair = try #require(level.statements.last?.figures.pairs.first)
        #expect(pair.table == CodingTable(both: 1, onlyFirst: 0, onlySecond: 0, neither: 9))
        let other = try #require(level.statements.first?.figures.pairs.first)
        #expect(other.table == CodingTable(both: 0, onlyFirst: 1, onlySecond: 0, neither: 9))
        #expect(level.statements.first?.figures.codedBy == [1, 0, 0])
    }

    @Test func `each criterion is a decision on each unit`() throws {
        let level = Comparison(pair.study).levels[0]
        #expect(level.units == 10)
        #expect(level.isComplete)
        #expect(
            level.criteria.map(\.pairs[0].table) == [
                CodingTable(both: 4, onlyFirst: 1, onlySecond: 0, neither: 5),
                CodingTable(both: 0, onlyFirst: 0, onlySecond: 2, neither: 8),
            ])
        #expect(level.criteria.map(\.percentAgreement) == [0.9, 0.8])
        #expect(level.criteria.map(\.codedBy) == [[5, 4], [0, 2]])
        let kappa = try #require(level.criteria[0].kappa)
        #expect(abs(kappa - 0.8) < 1e-12)
        // n = 20 ratings, 9 for: Do = 2 / 20, De = 2 · 9 · 11 / (20 · 19).
        let alpha = try #require(level.criteria[0].alpha)
        #expect(abs(alpha - (1 - 0.1 / (198.0 / 380))) < 1e-12)
    }

    @Test func `pooled figures are over all decisions, macro F1 over criteria`() throws {
        let level = Comparison(pair.study).levels[0]
        #expect(level.pooled.pairs[0].table == CodingTable(both: 4, onlyFirst: 1, onlySecond: 2, neither: 13))
        #expect(level.pooled.pairs[0].table.precision == 4.0 / 6)
        #expect(level.pooled.pairs[0].table.recall == 0.8)
        #expect(level.pooled.percentAgreement == 0.85)
        let macro = try #require(level.macroF1)
        #expect(abs(macro - 4.0 / 9) < 1e-12)
    }

    @Test func `without known units there are F1 and precision, and no chance-corrected figures`() {
        var coding = pair
        coding.interviews = [CodedStudy.Interview(name: "int01")]
        let levels = Comparison(coding.study).levels
        for level in levels.prefix(2) {
            #expect(!level.isComplete)
            #expect(level.pooled.f1 != nil)
            #expect(level.pooled.kappa == nil)
            #expect(level.pooled.alpha == nil)
            #expect(level.pooled.gwetAC1 == nil)
            #expect(level.pooled.percentAgreement == nil)
        }
        #expect(levels[2].isComplete)
        #expect(levels[2].pooled.percentAgreement == 0.5)
    }

    @Test func `stances are compared where both gave the criterion and a stance`() throws {
        let stance = Comparison(pair.study).levels[0].stance
        #expect(stance.units == 4)
        #expect(stance.percentAgreement == 0.75)
        // Of 8 stances 7 help and 1 hinders, one pair of four differs.
        let alpha = try #require(stance.nominalAlpha)
        #expect(abs(alpha - (1 - 0.25 / (14.0 / 56))) < 1e-12)
        #expect(stance.ordinalAlpha == stance.nominalAlpha)
    }

    @Test func `mixed and neutral share the middle of the ordinal scale`() throws {
        var coding = SmallCoding()
        for (place, (one, other)) in [
            (Stance.mixed, Stance.neutral), (.helping, .helping), (.hindering, .mixed),
        ]
        .enumerated() {
            coding.add(0, 0, place * 10..<place * 10 + 10, stance: one)
            coding.add(1, 0, place * 10..<place * 10 + 10, stance: other)
        }
        let stance = Comparison(coding.study).levels[0].stance
        #expect(abs(try #require(stance.percentAgreement) - 1.0 / 3) < 1e-12)
        #expect(try #require(stance.ordinalAlpha) > 0.6)
    }

    @Test func `three coders share one alpha, and F1 and kappa are means of their pairs`() throws {
        var coding = SmallCoding(
            coders: ["Ann", "Ben", "Cem"], criteria: ["money"],
            interviews: [SmallCoding.interview(segments: 4)])
        for (coder, segments) in [[0, 1], [0, 1], [0, 2]].enumerated() {
            for segment in segments { coding.add(coder, 0, segment * 10..<segment * 10 + 10) }
        }
        let figures = Comparison(coding.study).levels[0].criteria[0]
        #expect(figures.pairs.map(\.table.f1) == [1, 0.5, 0.5])
        #expect(abs(try #require(figures.f1) - 2.0 / 3) < 1e-12)
        #expect(abs(try #require(figures.kappa) - 1.0 / 3) < 1e-12)
        #expect(figures.kappaInterval == nil)
        #expect(figures.differing == 2)
        let units: [[Double?]] = [[1, 1, 1], [1, 1, 0], [0, 0, 1], [0, 0, 0]]
        let tally = RatingTally(values: [0, 1], units: units)
        #expect(figures.alpha == KrippendorffAlpha(tally, .nominal)?.value)
        #expect(figures.percentAgreement == tally.percentAgreement)
    }

    @Test func `what coders take for each other is told, and what to talk over first`() {
        let comparison = Comparison(pair.study)
        #expect(comparison.confusions == [Confusion(first: 0, second: 1, segments: 1)])
        #expect(comparison.differences.map(\.range) == [40..<50, 50..<60])
        #expect(comparison.differences(about: 0).map(\.range) == [40..<50])
        #expect(Reliability(comparison.levels[0].criteria[0]) == .good)
        #expect(Reliability(comparison.levels[0].criteria[1]) == .tooFew)
        #expect(comparison.toTalkOver == [Int]())
    }

    @Test func `criteria to talk over come by how often coders differ`() {
        var coding = SmallCoding(
            criteria: ["money", "pace", "trust"], interviews: [SmallCoding.interview(segments: 40)])
        func range(_ segment: Int) -> Range<Int> { segment * 10..<segment * 10 + 10 }
        for segment in 0..<8 { coding.add(0, 0, range(segment)) }
        for segment in 4..<12 { coding.add(1, 0, range(segment)) }
        for segment in 20..<26 { coding.add(0, 2, range(segment)) }
        for segment in 14..<20 { coding.add(1, 2, range(segment)) }
        for segment in 30..<40 { for coder in 0...1 { coding.add(coder, 1, range(segment)) } }
        let comparison = Comparison(coding.study)
        #expect(comparison.toTalkOver == [2, 0])
        #expect(comparison.levels[0].criteria.map { Reliability($0) } == [.doubtful, .good, .doubtful])
    }
}
