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

    private static func count(_ bytes: Span<UInt8>) -> Int {
        // Without branches, so that many bytes are looked at in one step.
        var points = 0
        for index in bytes.indices { points += bytes[index] & 0xC0 != 0x80 ? 1 : 0 }
        return points
    }
}
