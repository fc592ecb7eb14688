/// What coders said of units, unit by unit, as alpha, AC1 and percent agreement need it: who gave which value does
/// not matter to them, only how often each was given.
public struct RatingTally: Sendable {
    /// The values that can be given, as numbers; their order is the order of an ordinal scale.
    public let values: [Double]
    /// Ordered pairs of values within units, each unit's weighted by one over its ratings less one; row by row.
    private(set) var coincidences: [Double]
    /// Units by their number of ratings, two at least.
    private(set) var unitsBySize: [Int: Int] = [:]
    private var agreementSum = 0.0
    private var shareSums: [Double]
    private var rated = 0

    /// An empty tally over `values`.
    public init(values: [Double]) {
        self.values = values
        coincidences = Array(repeating: 0, count: values.count * values.count)
        shareSums = Array(repeating: 0, count: values.count)
    }

    /// A tally of what was given to each unit, coder by coder; nil where a coder did not rate it, and whatever is
    /// none of `values` counts as missing too.
    public init(values: [Double], units: [[Double?]]) {
        self.init(values: values)
        for unit in units {
            add(values.map { value in unit.count { $0 == value } })
        }
    }

    /// Adds `times` units, each given every value as often as `counts` says.
    public mutating func add(_ counts: [Int], times: Int = 1) {
        let ratings = counts.reduce(0, +)
        guard ratings > 0, times > 0 else { return }
        rated += times
        for value in counts.indices {
            shareSums[value] += Double(times) * Double(counts[value]) / Double(ratings)
        }
        guard ratings > 1 else { return }
        unitsBySize[ratings, default: 0] += times
        let weight = Double(times) / Double(ratings - 1)
        var agreeing = 0
        for left in counts.indices where counts[left] > 0 {
            agreeing += counts[left] * (counts[left] - 1)
            for right in counts.indices {
                let pairs = counts[left] * (counts[right] - (left == right ? 1 : 0))
                coincidences[left * values.count + right] += Double(pairs) * weight
            }
        }
        agreementSum += Double(times) * Double(agreeing) / Double(ratings * (ratings - 1))
    }

    /// Units rated by two coders or more.
    public var units: Int { unitsBySize.values.reduce(0, +) }

    /// The share of agreeing pairs of ratings, averaged over units with at least two; nil where there is none.
    public var percentAgreement: Double? { units > 0 ? agreementSum / Double(units) : nil }

    /// Gwet's AC1; nil where there are no pairs, or fewer than two values.
    ///
    /// (Pa − Pe) / (1 − Pe), Pe = Σ π(1 − π) / (q − 1) with π the mean share of a value over units. Gwet, K. L. (2008)
    /// Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
    /// Mathematical and Statistical Psychology 61, 29–48.
    public var gwetAC1: Double? {
        guard let agreement = percentAgreement, values.count > 1 else { return nil }
        let chance = shareSums.reduce(0) { sum, share in
            let mean = share / Double(rated)
            return sum + mean * (1 - mean)
        }
        let expected = chance / Double(values.count - 1)
        return (agreement - expected) / (1 - expected)
    }
}
