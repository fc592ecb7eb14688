/// The signs of symbol fonts, which Word stores by their number in the font.
enum WordSymbol {
    /// The sign numbered `number` as text: those of Wingdings and Symbol that stand in transcripts, U+FFFD for others,
    /// so that a reader sees that something stood there.
    static func text(_ number: UInt32) -> String {
        let code = (0xF000...0xF0FF).contains(number) ? number - 0xF000 : number
        if let known = known[code] { return known }
        guard code > 0xFF, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
        return String(Character(scalar))
    }

    private static let known: [UInt32: String] = [
        0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0xA7: "▪", 0xA8: "◻", 0xB7: "•", 0xD8: "➢", 0xDF: "←", 0xE0: "→",
        0xE8: "➔",
        0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFE: "☑",
    ]
}
