/// A sentence of a turn: the smallest unit that is coded and compared.
public struct Segment: Hashable, Sendable {
    /// Turn it is in, from 1, all turns counted.
    public let turn: Int
    /// Its place within the turn's text, in Unicode code points from 0, end exclusive.
    public let range: Range<Int>

    /// A segment of `turn` over `range`.
    public init(turn: Int, range: Range<Int>) {
        self.turn = turn
        self.range = range
    }

    /// Whether a passage of the same turn over `passage` applies to the segment: they share at least half of the
    /// shorter of the two.
    public func isCovered(by passage: Range<Int>) -> Bool {
        let shared = min(range.upperBound, passage.upperBound) - max(range.lowerBound, passage.lowerBound)
        return shared > 0 && 2 * shared >= min(range.count, passage.count)
    }
}
