/// What the bytes and scalars of a text are to the tokeniser.
enum Letters {
    /// What a byte or scalar is.
    enum Class {
        static let separator: UInt8 = 0
        static let word: UInt8 = 1
        static let apostrophe: UInt8 = 2
        static let ampersand: UInt8 = 3
        static let stop: UInt8 = 4
        static let lineEnd: UInt8 = 5
        static let bracket: UInt8 = 6
        static let long: UInt8 = 7
        static let ignorable: UInt8 = 8
        static let space: UInt8 = 9
        static let ellipsis: UInt8 = 10
    }

    /// The class of every byte; `long` where the scalar takes more than one.
    static let bytes: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            Class.word
        case UInt8(ascii: "'"): Class.apostrophe
        case UInt8(ascii: "&"): Class.ampersand
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): Class.stop
        case 0x0A, 0x0D: Class.lineEnd
        case UInt8(ascii: "["), UInt8(ascii: "("): Class.bracket
        case UInt8(ascii: " "), 0x09: Class.space
        case 0x80...: Class.long
        default: Class.separator
        }
    }

    /// The class of the scalar that begins at `index`, and its length in bytes.
    static func scalar(_ text: [UInt8], at index: Int) -> (class: UInt8, length: Int) {
        let lead = text[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= text.count else { return (Class.separator, text.count - index) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        if value < 0x800 { return (twoBytes[Int(value) & 0x7FF], length) }
        return (classify(value), length)
    }

    private static let twoBytes: [UInt8] = (0..<0x800).map {
        $0 < 0x80 ? Class.separator : classify(UInt32($0))
    }

    private static func classify(_ value: UInt32) -> UInt8 {
        switch value {
        case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x02BC, 0xFF07: return Class.apostrophe
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return Class.ignorable
        case 0x85, 0x2028, 0x2029: return Class.lineEnd
        case 0x2026: return Class.ellipsis
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return Class.space
        case 0x2010...0x206F: return Class.separator
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return Class.separator }
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return Class.word }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return Class.word
        default: return Class.separator
        }
    }
}
