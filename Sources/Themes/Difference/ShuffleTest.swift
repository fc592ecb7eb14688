import StudyModel

/// How often a difference between groups as wide as the one heard comes up where the same answers are dealt out to
/// the same groups at random: a permutation test, told as a description. Interviewees are chosen, not drawn by lot, so
/// it says how surprising a pattern is among these people, and nothing about people who were not asked.
public struct ShuffleTest: Hashable, Sendable {
    /// How surprising a difference is, in words.
    public enum Reading: Sendable {
        /// One time in five or more.
        case common
        /// Less than one time in five, but one in twenty or more.
        case uncommon
        /// Less than one time in twenty.
        case rare
    }

    /// Deals with a difference as wide or wider.
    public let asWide: Int
    /// Deals made.
    public let shuffles: Int

    /// What was found by `shuffles` deals.
    public init(asWide: Int, shuffles: Int) {
        self.asWide = asWide
        self.shuffles = shuffles
    }

    /// How surprising the difference is.
    public var reading: Reading {
        if asWide * 5 >= shuffles { return .common }
        return asWide * 20 >= shuffles ? .uncommon : .rare
    }

    /// Deals the answers out `shuffles` times, in an order that `seed` decides alone.
    ///
    /// A group is so many answers of one sort and so many of the other. The width is the largest share of the first
    /// sort in a group less the smallest; groups without answers are left out. Nil where fewer than two have any.
    init?(_ groups: [(yes: Int, no: Int)], shuffles: Int, seed: UInt64) {
        let asked = groups.filter { $0.yes + $0.no > 0 }
        guard asked.count > 1, shuffles > 0 else { return nil }
        let sizes = asked.map { $0.yes + $0.no }
        let observed = Self.width(asked.map(\.yes), sizes)
        var answers = asked.flatMap {
            [Bool](repeating: true, count: $0.yes) + [Bool](repeating: false, count: $0.no)
        }
        var random = SplitMix(seed: seed)
        var asWide = 0
        for _ in 0..<shuffles {
            random.shuffle(&answers)
            var start = 0
            let yes = sizes.map { size in
                defer { start += size }
                return answers[start..<start + size].count { $0 }
            }
            // Shares are sums of the same fractions in another order: a hair's breadth is no difference.
            if Self.width(yes, sizes) >= observed - 1e-9 { asWide += 1 }
        }
        self.init(asWide: asWide, shuffles: shuffles)
    }

    private static func width(_ yes: [Int], _ sizes: [Int]) -> Double {
        let shares = zip(yes, sizes).map { Double($0) / Double($1) }
        return (shares.max() ?? 0) - (shares.min() ?? 0)
    }
}
