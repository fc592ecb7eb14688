import Testing

@testable import Agreement

/// Published values; see the doc comments of what is tested for the works.
@Suite struct AlphaTests {
    /// Krippendorff's four coders of twelve units.
    private static let canonical: [[Double?]] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
        [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]

    private static var tally: RatingTally {
        RatingTally(
            values: [1, 2, 3, 4, 5],
            units: (0..<12).map { unit in canonical.map { $0[unit] } })
    }

    @Test(arguments: [(Metric.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797)])
    func `alpha of four coders with missing values is as published`(metric: Metric, value: Double) throws {
        let alpha = try #require(KrippendorffAlpha(Self.tally, metric))
        #expect(abs(alpha.value - value) < 0.0005)
    }

    @Test func `observed and expected disagreement are as published`() throws {
        let alpha = try #require(KrippendorffAlpha(Self.tally, .nominal))
        #expect(abs(alpha.ratings - 40) < 1e-9)
        #expect(abs(alpha.observed - 0.2) < 1e-9)
        #expect(abs(alpha.expected - 0.7795) < 0.00005)
    }

    @Test func `a unit with one rating changes nothing`() {
        let with = RatingTally(values: [0, 1], units: [[0, 0], [1, 1], [0, 1], [1, nil]])
        let without = RatingTally(values: [0, 1], units: [[0, 0], [1, 1], [0, 1]])
        #expect(KrippendorffAlpha(with, .nominal) == KrippendorffAlpha(without, .nominal))
        #expect(with.units == 3)
    }

    @Test func `where only one value was given alpha is not told`() {
        let tally = RatingTally(values: [0, 1], units: [[1, 1], [1, 1]])
        #expect(KrippendorffAlpha(tally, .nominal) == nil)
        #expect(AlphaBootstrap().interval(tally, .nominal) == nil)
        #expect(KrippendorffAlpha(RatingTally(values: [0, 1]), .nominal) == nil)
    }

    @Test(arguments: Metric.allCases)
    func `the bootstrap lies around alpha and is the same for the same seed`(metric: Metric) throws {
        let alpha = try #require(KrippendorffAlpha(Self.tally, metric))
        let interval = try #require(AlphaBootstrap(seed: 7).interval(Self.tally, metric))
        #expect(interval.low < alpha.value)
        #expect(interval.high > alpha.value)
        #expect(interval == AlphaBootstrap(seed: 7).interval(Self.tally, metric))
        #expect(interval.method == .krippendorffBootstrap)
    }

    @Test func `another seed gives another range`() {
        #expect(
            AlphaBootstrap(seed: 7).interval(Self.tally, .ratio)
                != AlphaBootstrap(seed: 8).interval(Self.tally, .ratio))
    }

    @Test func `perfect agreement leaves no doubt`() throws {
        let tally = RatingTally(values: [0, 1], units: [[0, 0], [1, 1], [0, 0], [1, 1]])
        let interval = try #require(AlphaBootstrap().interval(tally, .nominal))
        #expect(KrippendorffAlpha(tally, .nominal)?.value == 1)
        #expect(interval.low == 1)
        #expect(interval.high == 1)
    }

    @Test func `the range of two coders is the one that binomial draws give`() throws {
        // 200 units, 20 of them disagreed on: the drawn disagreements are binomial (200, .1), so that 95 % of
        // alphas lie 8 or 9 disagreements to either side of 20.
        var tally = RatingTally(values: [0, 1])
        tally.add([2, 0], times: 90)
        tally.add([0, 2], times: 90)
        tally.add([1, 1], times: 20)
        let interval = try #require(AlphaBootstrap(draws: 4000).interval(tally, .nominal))
        func alpha(_ disagreements: Double) -> Double { 1 - disagreements / 200 / (200.0 / 399) }
        #expect(abs(interval.low - alpha(28.5)) < 0.011)
        #expect(abs(interval.high - alpha(12.5)) < 0.011)
    }
}
