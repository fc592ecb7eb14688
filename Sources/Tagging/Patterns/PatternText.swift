/// Brings what people type in a pattern to the form its parser reads, as texts are folded: typographic apostrophes
/// and hyphens become plain ones, white space of any sort a space, and what cannot be seen is dropped.
enum PatternText {
    /// `text` in that form.
    static func normalised(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x02BC, 0xFF07: plain.append("'")
            case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: plain.append("-")
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
            case _ where scalar.properties.isWhitespace: plain.append(" ")
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
