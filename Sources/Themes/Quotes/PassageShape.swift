/// What can be seen of a passage in one pass over its bytes.
struct PassageShape {
    private(set) var words = 0
    private(set) var digits = 0
    private(set) var brackets = 0
    private(set) var stumbles = 0
    private(set) var isComplete = false
    private(set) var opening = Opening.alone

    /// How a passage begins: what has to be known to understand it.
    enum Opening {
        /// Nothing that was said before.
        case alone
        /// It goes on from something ("But the GPs are stretched"), or opens with an "it" that may mean nothing before.
        case joined
        /// Who or what is meant was said before ("And then they stopped").
        case referring
    }

    private static let joints = keys([
        "and", "but", "so", "or", "because", "cause", "yeah", "yes", "no", "well", "then", "also", "it",
        "it's", "its",
        "it'd", "there", "there's",
    ])
    private static let references = keys([
        "they", "they're", "they've", "they'd", "they'll", "he", "he's", "he'd", "he'll", "she", "she's",
        "she'd", "she'll",
        "that", "that's", "that'd", "this", "these", "those", "them", "him", "her", "his", "their", "which",
        "neither",
        "both",
    ])

    init(_ passage: String) {
        let last = count(passage.utf8.span)
        stumbles = max(0, stumbles - words / 8)
        let ends = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
        isComplete = ends && Self.opensSentence(passage)
        opening = Self.opening(of: passage.utf8.span)
    }
}

private extension PassageShape {
    /// Counts what there is; the last byte that is no space.
    mutating func count(_ bytes: Span<UInt8>) -> UInt8 {
        var inWord = false
        var last: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
            if !isSpace && !inWord { words += 1 }
            inWord = !isSpace
            if byte >= 0x30 && byte <= 0x39 { digits += 1 }
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: ",") { stumbles += 1 }
            if !isSpace { last = byte }
        }
        return last
    }

    static func opensSentence(_ passage: String) -> Bool {
        guard let byte = passage.utf8.first else { return false }
        if byte < 0x80 { return (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) }
        return passage.first?.isUppercase == true || passage.first?.isNumber == true
    }

    static func keys(_ words: [String]) -> Set<UInt64> {
        Set(words.map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })
    }

    static func opening(of bytes: Span<UInt8>) -> Opening {
        var index = 0
        var opening = Opening.alone
        while let word = word(bytes, from: &index) {
            if references.contains(word) { return .referring }
            guard joints.contains(word) else { break }
            opening = .joined
        }
        return opening
    }

    /// The word at `index` in lower case, its bytes in one number, and `index` behind it; nil where it is longer than any
    /// that matters, or where there is none.
    static func word(_ bytes: Span<UInt8>, from index: inout Int) -> UInt64? {
        while index < bytes.count, isGap(bytes[index]) { index += 1 }
        var key: UInt64 = 0
        var length = 0
        while index < bytes.count, !isGap(bytes[index]) {
            var byte = bytes[index]
            if byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
                byte = UInt8(ascii: "'")
                index += 2
            }
            length += 1
            guard length <= 8, byte < 0x80 else { return nil }
            key = key << 8 | UInt64(byte.asciiLowercased)
            index += 1
        }
        return length > 0 ? key : nil
    }

    static func isGap(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: ",") || (0x09...0x0D).contains(byte)
    }
}
