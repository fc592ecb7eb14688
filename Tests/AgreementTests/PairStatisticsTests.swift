import Testing

@testable import Agreement

@Suite struct PairStatisticsTests {
    @Test func `kappa of the textbook table is as published`() throws {
        let kappa = try #require(CohenKappa([[20, 5], [10, 15]]))
        #expect(abs(kappa.observed - 0.7) < 1e-12)
        #expect(abs(kappa.expected - 0.5) < 1e-12)
        #expect(abs(kappa.value - 0.4) < 1e-12)
    }

    @Test func `the standard error of kappa is what the delta method gives`() throws {
        // Found numerically, by the derivatives of kappa at the shares of the table.
        let kappa = try #require(CohenKappa([[20, 5], [10, 15]]))
        #expect(abs(kappa.standardError - 0.126996) < 1e-6)
        #expect(abs(kappa.interval.low - 0.1511) < 1e-4)
        #expect(abs(kappa.interval.high - 0.6489) < 1e-4)
        #expect(kappa.interval.method == .standardError)
    }

    @Test func `characters nobody coded count for kappa`() throws {
        // 1000 characters, two coders 100 each, 80 shared.
        let table = CodingTable(both: 80, onlyFirst: 20, onlySecond: 20, neither: 880)
        #expect(abs(try #require(table.kappa).value - 0.7778) < 0.00005)
        #expect(table.f1 == 0.8)
        #expect(table.precision == 0.8)
        #expect(table.recall == 0.8)
        #expect(table.units == 1000)
    }

    @Test func `without the units nobody coded there is no kappa, but there is F1`() {
        let table = CodingTable(both: 6, onlyFirst: 2, onlySecond: 4, neither: nil)
        #expect(table.kappa == nil)
        #expect(table.precision == 0.6)
        #expect(table.recall == 0.75)
        #expect(table.f1 == 12.0 / 18)
    }

    @Test func `what was never coded has no F1, and what was always coded no kappa`() {
        #expect(CodingTable(neither: 10).f1 == nil)
        #expect(CodingTable(both: 10, neither: 0).kappa == nil)
        #expect(CohenKappa([]) == nil)
    }

    @Test func `AC1 holds up where nearly all units are agreed on, and kappa does not`() throws {
        // Gwet (2008): 125 units, 118 both, 5 and 2 on which the two differ.
        var tally = RatingTally(values: [0, 1])
        tally.add([0, 2], times: 118)
        tally.add([1, 1], times: 7)
        #expect(abs(try #require(tally.gwetAC1) - 0.9408) < 0.0001)
        #expect(abs(try #require(CohenKappa([[118, 5], [2, 0]])).value + 0.0234) < 0.0001)
    }

    @Test func `tables add up, and what is unknown of one is unknown of the sum`() {
        var table = CodingTable(both: 1, onlyFirst: 2, onlySecond: 3, neither: 4)
        table.add(CodingTable(both: 1, onlyFirst: 1, onlySecond: 1, neither: 1))
        #expect(table == CodingTable(both: 2, onlyFirst: 3, onlySecond: 4, neither: 5))
        table.add(CodingTable(neither: nil))
        #expect(table.neither == nil)
    }
}
