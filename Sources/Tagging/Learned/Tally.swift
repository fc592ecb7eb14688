/// How two codings of the same passages agree: counts of passages coded by both, by the second alone, by the first
/// alone.
public struct Tally: Hashable, Sendable {
    /// Coded by both.
    public var both = 0
    /// Coded by the second only, whose codings are judged.
    public var extra = 0
    /// Coded by the first only.
    public var missed = 0

    /// Nothing is counted yet.
    public init() {}

    /// Counts a passage.
    public mutating func count(_ first: Bool, _ second: Bool) {
        if first, second { both += 1 } else if second { extra += 1 } else if first { missed += 1 }
    }

    /// The share of what the second coded that the first coded too; 0 for nothing.
    public var precision: Double { Self.share(both, both + extra) }
    /// The share of what the first coded that the second coded too; 0 for nothing.
    public var recall: Double { Self.share(both, both + missed) }
    /// The harmonic mean of precision and recall; 0 for nothing.
    public var f1: Double { Self.share(2 * both, 2 * both + extra + missed) }

    /// The counts of both.
    public static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum.both += right.both
        sum.extra += right.extra
        sum.missed += right.missed
        return sum
    }

    private static func share(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }
}
