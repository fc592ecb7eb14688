/// Finds the words of a text by its bytes, since most of a summary's time would go into looking at characters.
enum WordScan {
    /// Calls `body` with each run of letters, digits and apostrophes. Letters beyond ASCII belong to words;
    /// general punctuation (dashes, quotation marks but ’) and no-break spaces do not.
    static func forEach(in text: String, _ body: (Substring) -> Void) {
        let bytes = text.utf8
        var start: String.Index?
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let (isInner, length) = kind(bytes, at: index)
            if isInner {
                start = start ?? index
            } else if let first = start {
                body(text[first..<index])
                start = nil
            }
            index = bytes.index(index, offsetBy: length)
        }
        if let first = start { body(text[first...]) }
    }

    /// Whether the scalar at `index` belongs to a word, and its length in bytes.
    private static func kind(_ bytes: String.UTF8View, at index: String.Index) -> (isInner: Bool, length: Int)
    {
        let byte = bytes[index]
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x27: return (true, 1)
        case 0..<0x80: return (false, 1)
        case 0xC2: return (false, 2)
        case 0xC3...0xDF: return (true, 2)
        case 0xE2:
            let second = bytes.index(after: index)
            let third = bytes.index(after: second)
            return (bytes[second] == 0x80 && bytes[third] == 0x99, 3)
        case 0xE0...0xEF: return (true, 3)
        default: return (false, 4)
        }
    }
}
