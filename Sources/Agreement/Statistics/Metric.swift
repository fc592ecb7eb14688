/// How far apart two values are, for Krippendorff's alpha.
public enum Metric: String, Sendable, CaseIterable {
    /// All different values are equally far apart.
    case nominal
    /// Values have an order: as far apart as the ratings between them are many.
    case ordinal
    /// Values are numbers whose differences mean the same everywhere.
    case interval
    /// Values are numbers with a true zero.
    case ratio

    /// The squared distance of each pair of `values`, row by row, where `totals` says how often each was given.
    ///
    /// Krippendorff, K. (2011) Computing Krippendorff's alpha-reliability. Nominal 0 or 1; interval (c − k)²; ratio
    /// ((c − k) / (c + k))²; ordinal the square of all ratings from c to k, less half of those at both ends.
    func squaredDistances(of values: [Double], totals: [Double]) -> [Double] {
        var distances: [Double] = []
        distances.reserveCapacity(values.count * values.count)
        for left in values.indices {
            for right in values.indices {
                let distance = left == right ? 0 : distance(left, right, values, totals)
                distances.append(distance * distance)
            }
        }
        return distances
    }

    private func distance(_ left: Int, _ right: Int, _ values: [Double], _ totals: [Double]) -> Double {
        switch self {
        case .nominal: return 1
        case .ordinal:
            let between = totals[min(left, right)...max(left, right)].reduce(0, +)
            return between - (totals[left] + totals[right]) / 2
        case .interval: return values[left] - values[right]
        case .ratio:
            let sum = values[left] + values[right]
            return sum == 0 ? 0 : (values[left] - values[right]) / sum
        }
    }
}
