/// Words that are looked for in texts, whatever the letter case of A to Z, the white space, and the sort of quotation
/// marks and dashes.
struct WordNeedle: Hashable, Sendable {
    private let bytes: [UInt8]

    /// The words of `text`; nil where it holds no letter and no digit.
    init?(_ text: String) {
        var folded: [UInt8] = []
        Self.fold(Array(text.utf8).span, into: &folded)
        while let last = folded.last, !Self.isWord(last), last != UInt8(ascii: "?") { folded.removeLast() }
        guard let first = folded.firstIndex(where: Self.isWord), !folded.isEmpty else { return nil }
        bytes = Array(folded[first...])
    }

    /// The words of `text` one by one.
    static func each(of text: String) -> [WordNeedle] {
        text.split(whereSeparator: \.isWhitespace).compactMap { WordNeedle(String($0)) }
    }

    /// Whether `folded`, which `fold` made, holds the words as whole words.
    func stands(in folded: Span<UInt8>) -> Bool {
        guard folded.count >= bytes.count else { return false }
        let wanted = bytes.span
        for start in 0...(folded.count - wanted.count) where folded[start] == wanted[0] {
            if start > 0, Self.isWord(folded[start - 1]) { continue }
            let end = start + wanted.count
            if end < folded.count, Self.isWord(folded[end]), Self.isWord(wanted[wanted.count - 1]) {
                continue
            }
            var place = 1
            while place < wanted.count, folded[start + place] == wanted[place] { place += 1 }
            if place == wanted.count { return true }
        }
        return false
    }

    /// Whether `text` holds the words.
    func stands(in text: String) -> Bool {
        var folded: [UInt8] = []
        Self.fold(Array(text.utf8).span, into: &folded)
        return stands(in: folded.span)
    }

    /// Brings UTF-8 to the form in which words are compared; `text` may be the inside of a JSON string.
    static func fold(_ text: Span<UInt8>, isJSON: Bool = false, into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        var place = 0
        while place < text.count {
            var byte = text[place]
            place += 1
            if isJSON, byte == UInt8(ascii: "\\"), place < text.count {
                byte = text[place]
                place += 1
                switch byte {
                case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): byte = 0x20
                case UInt8(ascii: "u"):
                    // Only control characters are written so.
                    place = min(place + 4, text.count)
                    byte = 0x20
                default: break
                }
            }
            append(byte, text, &place, to: &folded)
        }
    }
}

private extension WordNeedle {
    /// Letters, digits and whatever lies beyond ASCII.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }

    /// Appends what `byte` folds to; `place` is behind it, and moves on over characters of several bytes.
    static func append(_ byte: UInt8, _ text: Span<UInt8>, _ place: inout Int, to folded: inout [UInt8]) {
        switch byte {
        case ...0x20:
            if let last = folded.last, last != 0x20 { folded.append(0x20) }
        case 0x41...0x5A: folded.append(byte | 0x20)
        case 0xC2 where place < text.count && (text[place] == 0xA0 || text[place] == 0xAD):
            if text[place] == 0xA0, let last = folded.last, last != 0x20 { folded.append(0x20) }
            place += 1
        case 0xE2 where place + 1 < text.count && text[place] == 0x80:
            let third = text[place + 1]
            place += 2
            switch third {
            case 0x98...0x9A: folded.append(UInt8(ascii: "'"))
            case 0x9C...0x9E: folded.append(UInt8(ascii: "\""))
            case 0x90...0x95: folded.append(UInt8(ascii: "-"))
            case 0x8B...0x8D: break
            default: folded.append(contentsOf: [0xE2, 0x80, third])
            }
        default: folded.append(byte)
        }
    }
}
