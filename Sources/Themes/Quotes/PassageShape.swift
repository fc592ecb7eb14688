/// What can be seen of a passage in one pass over its bytes.
struct PassageShape {
    private(set) var words = 0
    private(set) var digits = 0
    private(set) var brackets = 0
    private(set) var stumbles = 0
    private(set) var isComplete = false
    private(set) var opensWithReference = false

    private static let references = Set(
        [
            "it", "it's", "its", "they", "they're", "they've", "they'd", "he", "he's", "he'd", "she", "she's",
            "she'd", "it'd", "that", "that's", "this", "and", "but", "so", "or", "which", "because", "them",
            "those", "there", "there's", "yeah", "yes", "no", "well",
        ].map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })

    init(_ passage: String) {
        let last = count(passage.utf8.span)
        stumbles = max(0, stumbles - words / 8)
        let ends = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
        isComplete = ends && Self.opensSentence(passage)
        opensWithReference = Self.opening(passage.utf8.span).map(Self.references.contains) ?? false
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

    /// The first word in lower case, its bytes in one number; nil where it is longer than any that matters.
    static func opening(_ bytes: Span<UInt8>) -> UInt64? {
        var key: UInt64 = 0
        var length = 0
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            if byte == 0x20 || byte == UInt8(ascii: ",") || (0x09...0x0D).contains(byte) { break }
            if byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
                byte = UInt8(ascii: "'")
                index += 2
            }
            length += 1
            guard length <= 8, byte < 0x80 else { return nil }
            key = key << 8 | UInt64(byte.asciiLowercased)
            index += 1
        }
        return key
    }
}
