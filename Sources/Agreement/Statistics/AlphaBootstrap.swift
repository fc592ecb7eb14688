import StudyModel

/// Krippendorff's bootstrap of alpha: for every pair of ratings that units hold, a pair is drawn with replacement from
/// all observed coincidences, and what its distance costs is taken from 1.
///
/// Hayes, A. F. and Krippendorff, K. (2007) Answering the call for a standard reliability measure for coding data,
/// Communication Methods and Measures 1, 77–89. The same seed gives the same range on every machine.
public struct AlphaBootstrap: Sendable {
    /// How often alpha is drawn anew.
    public let draws: Int
    /// What the random numbers start from.
    public let seed: UInt64

    /// A bootstrap of `draws` alphas from `seed`.
    public init(draws: Int = 1000, seed: UInt64 = 20130) {
        self.draws = max(1, draws)
        self.seed = seed
    }

    /// The 2.5th and 97.5th percentiles of alpha; nil where alpha itself cannot be told.
    public func interval(_ tally: RatingTally, _ metric: Metric) -> Interval? {
        let table = KrippendorffAlpha.Table(tally, metric)
        guard table.expected > 0, table.ratings > 0 else { return nil }
        let steps = steps(tally, table)
        var random = SplitMix(seed: seed)
        var alphas: [Double] = []
        alphas.reserveCapacity(draws)
        for _ in 0..<draws {
            alphas.append(max(-1, 1 - Self.loss(tally, table, steps, &random)))
        }
        alphas.sort()
        return Interval(
            low: Self.percentile(alphas, 0.025), high: Self.percentile(alphas, 0.975),
            method: .krippendorffBootstrap)
    }
}

private extension AlphaBootstrap {
    /// A distance with the share of coincidences up to and including it.
    struct Step {
        var limit: UInt64
        let distance: Double
    }

    /// The distances there are, agreement first, for that is nearly always drawn.
    func steps(_ tally: RatingTally, _ table: KrippendorffAlpha.Table) -> [Step] {
        var shares: [Double: Double] = [:]
        for (index, distance) in table.distances.enumerated() {
            shares[distance, default: 0] += tally.coincidences[index] / table.ratings
        }
        var steps: [Step] = []
        var sum = 0.0
        for (distance, share) in shares.sorted(by: { $0.key < $1.key }) {
            sum += share
            steps.append(Step(limit: sum >= 1 ? .max : UInt64(sum * 0x1p64), distance: distance))
        }
        if !steps.isEmpty { steps[steps.count - 1].limit = .max }
        return steps
    }

    /// What the disagreement of one drawing of all pairs takes from 1.
    static func loss(
        _ tally: RatingTally, _ table: KrippendorffAlpha.Table, _ steps: [Step], _ random: inout SplitMix
    ) -> Double {
        var loss = 0.0
        let agreement = steps[0].distance == 0 ? steps[0].limit : 0
        for (size, units) in tally.unitsBySize.sorted(by: { $0.key < $1.key }) {
            var sum = 0.0
            for _ in 0..<(units * size * (size - 1) / 2) {
                let number = random.next()
                if number < agreement { continue }
                sum += steps.first { number <= $0.limit }?.distance ?? 0
            }
            loss += 2 * sum / (table.ratings * table.expected * Double(size - 1))
        }
        return loss
    }

    /// The value below which that share of the sorted `values` lies (nearest rank).
    static func percentile(_ values: [Double], _ share: Double) -> Double {
        let rank = Int((share * Double(values.count)).rounded(.up))
        return values[min(max(rank - 1, 0), values.count - 1)]
    }
}
