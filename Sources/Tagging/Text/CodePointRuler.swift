/// Counts code points from the beginning of a turn, going forward only.
struct CodePointRuler {
    private var byte: Int
    private var points = 0

    /// A ruler whose zero is the UTF-8 byte `start`.
    init(from start: Int) { byte = start }

    /// `range`, given in UTF-8 bytes, in code points; ranges must come in ascending order of their starts.
    mutating func advance(to range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        while byte < range.lowerBound { step(text) }
        let start = points
        var end = points
        for place in range where text[place] & 0xC0 != 0x80 { end += 1 }
        return start..<end
    }

    private mutating func step(_ text: [UInt8]) {
        if text[byte] & 0xC0 != 0x80 { points += 1 }
        byte += 1
    }
}
