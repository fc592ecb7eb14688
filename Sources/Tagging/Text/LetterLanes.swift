/// Eight bytes of a text looked at side by side in one number, the first one lowest.
enum LetterLanes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// How many of the eight bytes of `word` are ASCII letters and digits before the first that is neither.
    @inline(__always)
    static func count(_ word: UInt64) -> Int {
        // Seven bits each, so that adding never carries into the next byte.
        let low = word & ~high
        let lower = low | 0x20 &* ones
        let letters = (lower &+ (0x80 - 0x61) &* ones) & ~(lower &+ (0x80 - 0x7B) &* ones)
        let digits = (low &+ (0x80 - 0x30) &* ones) & ~(low &+ (0x80 - 0x3A) &* ones)
        let others = ~(letters | digits) & high | word & high
        return others.trailingZeroBitCount >> 3
    }

    /// The first `count` bytes of `word`, zeros after them.
    @inline(__always)
    static func prefix(_ word: UInt64, _ count: Int) -> UInt64 {
        count >= 8 ? word : word & ((1 << UInt64(8 * count)) &- 1)
    }

    /// Byte number `place` of `word`, of bytes from 0 to 7; any byte where there is none of that number.
    @inline(__always)
    static func byte(_ word: UInt64, _ place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: place &<< 3))
    }
}
