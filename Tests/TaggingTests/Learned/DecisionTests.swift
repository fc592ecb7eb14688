import Testing

@testable import Tagging

struct DecisionTests {
    private func table(_ rows: [[Float]]) -> ScoreTable {
        var table = ScoreTable(height: rows.count, width: rows[0].count)
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() { table[row, column] = value }
        }
        return table
    }

    @Test func `a criterion is coded from its own threshold on`() {
        let rule = DecisionRule(thresholds: [0.5, 0.1])
        #expect(rule.decide(table([[0.5, 0.05], [0.4, 0.1]])) == [[0], [1]])
    }

    @Test(arguments: [(Float(0.5), Float(0.1), [[], [0]]), (0.9, 0.1, [[], []]), (0.5, 0.4, [[], []])])
    func `the likeliest passage is coded where the interview likely speaks of it`(
        interview: Float, floor: Float, expected: [[Int]]
    ) {
        let rule = DecisionRule(thresholds: [0.6], interview: interview, floor: floor)
        #expect(rule.decide(table([[0.3], [0.35]])) == expected)
    }

    @Test func `the likeliest come first, of equals the first of the codebook`() {
        #expect(Ranking.likeliest(3, of: table([[0.1, 0.4, 0.1, 0.2]]), 0) == [1, 3, 0])
        #expect(Ranking.likeliest(3, of: table([[0.1]]), 0) == [0])
    }

    @Test func `agreement is counted over what either coded`() {
        var tally = Tally()
        for (first, second) in [(true, true), (true, false), (false, true), (false, false), (true, true)] {
            tally.count(first, second)
        }
        #expect(tally.precision == 2.0 / 3)
        #expect(tally.recall == 2.0 / 3)
        #expect(tally.f1 == 2.0 / 3)
        #expect(Tally().f1 == 0)
    }
}
