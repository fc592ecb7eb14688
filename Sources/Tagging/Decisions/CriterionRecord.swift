import Glibc

/// How the suggestions of one criterion fared with people, beside what the model expected of them.
struct CriterionRecord: Hashable, Sendable {
    /// How many decisions the model's own expectation weighs as much as.
    private static let prior = 15.0
    /// How many standard deviations decisions must be from what was expected.
    private static let least = 1.5
    /// Fewer decisions tell nothing.
    private static let fewest = 5

    /// Suggestions that were decided.
    var decided = 0
    /// Those that were accepted.
    var accepted = 0
    /// How many the model expected to be accepted: the sum of its probabilities.
    var expected = 0.0
    /// How far chance takes that number: the sum of p (1 - p).
    var variance = 0.0

    /// Counts a suggestion of `probability` that was decided.
    mutating func count(_ applies: Bool, _ probability: Double) {
        decided += 1
        accepted += applies ? 1 : 0
        expected += probability
        variance += probability * (1 - probability)
    }

    /// How much the log-odds of the criterion are to move.
    ///
    /// The share accepted is reckoned as beta-binomial: (15 m + accepted) / (15 + decided), where m is the mean
    /// probability the model gave. Its log-odds less those of m are the shift. It is 0 where decisions are fewer than five,
    /// or nearer to what the model expected than one and a half standard deviations.
    var shift: Float {
        guard decided >= Self.fewest, expected > 0, expected < Double(decided),
            (Double(accepted) - expected).magnitude > Self.least * variance.squareRoot()
        else { return 0 }
        let mean = expected / Double(decided)
        let share = (Self.prior * mean + Double(accepted)) / (Self.prior + Double(decided))
        return logf(Float(share / (1 - share))) - logf(Float(mean / (1 - mean)))
    }

    /// The counts of both.
    static func + (left: CriterionRecord, right: CriterionRecord) -> CriterionRecord {
        CriterionRecord(
            decided: left.decided + right.decided, accepted: left.accepted + right.accepted,
            expected: left.expected + right.expected, variance: left.variance + right.variance)
    }
}
