/// The encoding of Windows in western Europe, in which old editors and typing services save.
enum Windows1252 {
    /// `bytes` in UTF-8; the five bytes that mean nothing become U+FFFD.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x80..<0xA0: text.append(contentsOf: Character(upper[Int(byte) - 0x80]).utf8)
            default: text.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
            }
        }
        return text
    }

    /// The characters of 0x80 to 0x9F; all above are those of Latin 1.
    private static let upper: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
