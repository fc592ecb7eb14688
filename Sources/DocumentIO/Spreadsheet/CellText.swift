/// Makes text fit to stand in a cell.
enum CellText {
    /// `text` without characters that XML cannot hold, cut to `limit` code units of UTF-16 with `mark` at its end.
    static func fit(_ text: String, limit: Int, mark: String) -> String {
        let text = isPlain(text) ? text : cleaned(text)
        // No text has more units of UTF-16 than bytes of UTF-8.
        guard text.utf8.count > limit, text.utf16.count > limit else { return text }
        var units = mark.utf16.count
        var kept = ""
        for character in text {
            units += character.utf16.count
            guard units <= limit else { break }
            kept.append(character)
        }
        return kept + mark
    }

    /// Whether a cell with `text` would turn into a formula once somebody types it anew.
    static func mayBecomeFormula(_ text: String) -> Bool {
        switch text.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
        default: false
        }
    }
}

private extension CellText {
    /// Whether nothing in `text` needs a second look.
    static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20, byte != 0x0A, byte != 0x09 { return false }
            if byte == 0xBF, last == 0xEF { return false }
            if byte == UInt8(ascii: "x"), last == UInt8(ascii: "_") { return false }
            last = byte
        }
        return true
    }

    static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: scalars.append(scalar)
            case ..<0x20, 0xFFFE, 0xFFFF: continue
            // "_x0041_" stands for "A" in a workbook: an underscore before x is written as such a code itself.
            case 0x78 where scalars.last == "_":
                scalars.append(contentsOf: "x005F_x".unicodeScalars)
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
