/// The signs of symbol fonts, which Word stores by their number in the font.
enum WordSymbol {
    /// The sign numbered `number` in `font` as text: letters of Symbol, those of Wingdings and the like that stand in
    /// transcripts, and U+FFFD for others, so that a reader sees that something stood there.
    static func text(_ number: UInt32, font: String? = nil) -> String {
        let code = (0xF000...0xF0FF).contains(number) ? number - 0xF000 : number
        if font == "Symbol", let letter = greek(code) ?? ofSymbol[code] { return letter }
        if let known = ofWingdings[code], font != "Symbol" { return known }
        let isOfSigns = font.map { signFonts.contains($0) } ?? true
        if !isOfSigns, let scalar = Unicode.Scalar(code), code > 0x20 { return String(Character(scalar)) }
        guard code > 0xFF, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
        return String(Character(scalar))
    }

    private static let signFonts: Set<String> = [
        "Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "ZapfDingbats", "Marlett",
        "MS Outlook",
    ]

    private static let ofWingdings: [UInt32: String] = [
        0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0xA7: "▪", 0xA8: "◻", 0xB7: "•", 0xD8: "➢", 0xDF: "←", 0xE0: "→",
        0xE8: "➔",
        0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFE: "☑",
    ]

    private static let ofSymbol: [UInt32: String] = [
        0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°",
        0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD2: "®",
        0xD3: "©", 0xD4: "™", 0xDE: "⇒", 0xE5: "∑",
    ]

    /// The letters of the font Symbol: Greek where Latin ones stand in others.
    private static func greek(_ code: UInt32) -> String? {
        let (first, letters) = code < 0x60 ? (UInt32(0x41), capitals) : (UInt32(0x61), small)
        guard code >= first, code < first + UInt32(letters.count) else { return nil }
        return String(letters[Int(code - first)])
    }

    private static let capitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
    private static let small = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
}
