/// Finds the words of a text and which of them open a sentence, by its bytes.
enum SentenceScan {
    /// Calls `body` with the bytes and the place of each word among them, and whether it is the first of a
    /// sentence, of a quotation, or after a colon or a remark in brackets. Words hold letters, digits, and after
    /// these apostrophes and hyphens.
    static func forEachWord(in bytes: Span<UInt8>, _ body: (Span<UInt8>, Range<Int>, Bool) -> Void) {
        var opens = true
        var start = -1
        var index = 0
        while index < bytes.count {
            let sort = sort(bytes, at: index)
            if sort.isInner {
                if start < 0 {
                    if isStart(bytes, at: index) {
                        start = index
                    } else if bytes[index] == UInt8(ascii: "'") {
                        opens = true
                    }
                }
            } else {
                if start >= 0 {
                    body(bytes, start..<index, opens)
                    opens = false
                    start = -1
                }
                opens = opens || sort.opens
            }
            index += sort.length
        }
        if start >= 0 { body(bytes, start..<bytes.count, opens) }
    }

    /// Whether the scalar at `index`, which belongs to words, may begin one.
    private static func isStart(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        bytes[index] != UInt8(ascii: "'") && bytes[index] != UInt8(ascii: "-") && bytes[index] != 0xE2
    }

    /// Whether the scalar at `index` belongs to a word, whether a sentence may begin after it, and its length.
    private static func sort(_ bytes: Span<UInt8>, at index: Int) -> (isInner: Bool, opens: Bool, length: Int)
    {
        switch bytes[index] {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "'"), UInt8(ascii: "-"): (true, false, 1)
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"),
            UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "]"):
            (false, true, 1)
        case 0..<0x80: (false, false, 1)
        case 0xC2: (false, false, 2)
        case 0xC3...0xDF: (true, false, 2)
        case 0xE2: general(bytes[index + 1], bytes[index + 2])
        case 0xE0...0xEF: (true, false, 3)
        default: (false, false, 4)
        }
    }

    /// The same for punctuation beyond ASCII: of it ’ belongs to words, and …, “ and ‘ open.
    private static func general(_ second: UInt8, _ third: UInt8) -> (isInner: Bool, opens: Bool, length: Int)
    {
        guard second == 0x80 else { return (false, false, 3) }
        return (third == 0x99, third == 0xA6 || third == 0x9C || third == 0x98, 3)
    }
}
