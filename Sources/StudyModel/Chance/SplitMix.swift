/// Random numbers that depend on their seed alone: Steele, Lea and Flood's SplitMix64.
public struct SplitMix: Sendable {
    private var state: UInt64

    /// Numbers that start from `seed`.
    public init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 to one less than `limit`, which is at least 1; for limits far below 2⁶⁴, as counts of people are.
    public mutating func next(below limit: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// Puts `list` in a random order (Fisher and Yates).
    public mutating func shuffle<Element>(_ list: inout [Element]) {
        for last in list.indices.reversed().dropLast() {
            list.swapAt(last, next(below: last + 1))
        }
    }
}
