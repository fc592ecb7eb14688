/// Finds the words of a text by its bytes, since most of a summary's time would go into looking at characters.
enum WordScan {
    /// Calls `body` with each run of letters, digits and apostrophes. Letters beyond ASCII belong to words;
    /// general punctuation (dashes, quotation marks but ’) and no-break spaces do not.
    static func forEach(in text: String, _ body: (Substring) -> Void) {
        let bytes = text.utf8
        forEachRange(in: bytes.span) { _, word in
            let start = bytes.index(bytes.startIndex, offsetBy: word.lowerBound)
            body(text[start..<bytes.index(start, offsetBy: word.count)])
        }
    }

    /// Calls `body` with the bytes and the place of each word among them, by the same rules.
    static func forEachRange(in bytes: Span<UInt8>, _ body: (Span<UInt8>, Range<Int>) -> Void) {
        var start = -1
        var index = 0
        while index < bytes.count {
            let (isInner, length) = kind(bytes, at: index)
            if isInner {
                if start < 0 { start = index }
            } else if start >= 0 {
                body(bytes, start..<index)
                start = -1
            }
            index += length
        }
        if start >= 0 { body(bytes, start..<bytes.count) }
    }

    /// Whether the scalar at `index` belongs to a word, and its length in bytes.
    private static func kind(_ bytes: Span<UInt8>, at index: Int) -> (isInner: Bool, length: Int) {
        switch bytes[index] {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x27: (true, 1)
        case 0..<0x80: (false, 1)
        case 0xC2: (false, 2)
        case 0xC3...0xDF: (true, 2)
        case 0xE2: (bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99, 3)
        case 0xE0...0xEF: (true, 3)
        default: (false, 4)
        }
    }
}

extension UInt8 {
    /// The byte in lower case where it is an ASCII letter, else itself.
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
