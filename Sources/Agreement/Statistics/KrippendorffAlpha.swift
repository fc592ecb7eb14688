/// Krippendorff's alpha: agreement among any number of coders beyond what their use of values would give by chance,
/// with units that some did not rate.
///
/// 1 − Do / De, Do = Σ o_ck δ² / n, De = Σ n_c n_k δ² / (n (n − 1)); units with fewer than two ratings drop out.
/// Krippendorff, K. (2011) Computing Krippendorff's alpha-reliability.
public struct KrippendorffAlpha: Hashable, Sendable {
    /// The coefficient: 1 is perfect, 0 what chance gives; it may be negative.
    public let value: Double
    /// Observed disagreement, Do.
    public let observed: Double
    /// Expected disagreement, De.
    public let expected: Double
    /// Ratings that can be paired, n.
    public let ratings: Double

    /// The coefficient of `tally`; nil where fewer than two values were given, for nothing can be told then.
    public init?(_ tally: RatingTally, _ metric: Metric) {
        let table = Table(tally, metric)
        guard table.expected > 0 else { return nil }
        observed = table.observed
        expected = table.expected
        ratings = table.ratings
        value = 1 - observed / expected
    }

    /// The figures alpha is made of.
    struct Table {
        let ratings: Double
        let observed: Double
        let expected: Double
        /// δ² of each ordered pair of values.
        let distances: [Double]

        init(_ tally: RatingTally, _ metric: Metric) {
            let count = tally.values.count
            let totals = (0..<count).map { row in
                tally.coincidences[row * count..<(row + 1) * count].reduce(0, +)
            }
            ratings = totals.reduce(0, +)
            distances = metric.squaredDistances(of: tally.values, totals: totals)
            var observed = 0.0
            var expected = 0.0
            for row in 0..<count {
                for column in 0..<count {
                    let distance = distances[row * count + column]
                    observed += tally.coincidences[row * count + column] * distance
                    expected += totals[row] * totals[column] * distance
                }
            }
            self.observed = ratings > 0 ? observed / ratings : 0
            self.expected = ratings > 1 ? expected / (ratings * (ratings - 1)) : 0
        }
    }
}
