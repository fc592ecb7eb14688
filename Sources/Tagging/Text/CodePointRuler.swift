import DocumentIO

/// Counts code points from the beginning of a turn, going forward only.
struct CodePointRuler {
    private var byte: Int
    private var points = 0

    /// A ruler whose zero is the UTF-8 byte `start`.
    init(from start: Int) { byte = start }

    /// `range`, given in UTF-8 bytes, in code points; ranges must come in ascending order of their starts.
    mutating func advance(to range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        if byte < range.lowerBound {
            points += Self.count(text.span.extracting(byte..<range.lowerBound))
            byte = range.lowerBound
        }
        return points..<points + Self.count(text.span.extracting(range))
    }

    /// How many bytes of `bytes` begin a code point, eight of them looked at in one step.
    private static func count(_ bytes: Span<UInt8>) -> Int {
        var points = bytes.count
        var place = 0
        while place + 8 <= bytes.count {
            // Those that go on with one have the highest bit set and the next one not: a 1 is left for each of them, and
            // multiplying sums these up in the highest byte.
            let word = bytes.word(at: place)
            let others = (word & ~(word << 1)) >> 7 & 0x0101_0101_0101_0101
            points -= Int(truncatingIfNeeded: (others &* 0x0101_0101_0101_0101) >> 56)
            place += 8
        }
        for index in place..<bytes.count where bytes[index] & 0xC0 == 0x80 { points -= 1 }
        return points
    }
}
