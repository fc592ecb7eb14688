import Testing

@testable import Tagging

@Suite struct PhraseEvidenceTests {
    @Test(arguments: [
        (3.0, 5, 0.330), (30.0, 50, 0.509), (300.0, 500, 0.572), (3.0, 3, 0.646), (0.0, 9, 0.0),
        (0.0, 0, 0.0),
    ])
    func `a share of few cases is worth less than the same share of many`(
        _ cases: Double, _ count: Int, _ bound: Double
    ) {
        #expect(abs(PhraseEvidence.lowerBound(cases, of: count) - bound) < 0.001)
    }

    @Test(arguments: [
        (2, 3, 0.5, 0.5), (3, 3, 0.1, 0.001), (1, 2, 0.5, 0.75), (0, 5, 0.2, 1.0), (4, 3, 0.2, 0.0),
        (2, 2, 1.0, 1.0),
        (1, 4, 0.0, 0.0), (2000, 2000, 0.999, 0.1352),
    ])
    func `chance is the upper tail of the binomial distribution`(
        _ cases: Int, _ count: Int, _ rate: Double, _ chance: Double
    ) {
        #expect(abs(PhraseEvidence.chance(of: cases, in: count, rate: rate) - chance) < 0.0001)
    }

    @Test func `of fifteen tests those are believed that the published example believes`() {
        // Benjamini and Hochberg (1995), table of section 4: four at .05.
        let chances = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
            0.6528,
            0.7590, 1,
        ]
        #expect(PhraseEvidence.believable(chances.reversed(), tests: 15, falseShare: 0.05) == 0.0095)
        #expect(PhraseEvidence.believable(chances, tests: 15_000, falseShare: 0.05) < 0)
    }
}
