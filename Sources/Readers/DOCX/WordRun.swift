/// How a run of text looks.
struct WordRun: Sendable {
    var isBold = false
    var isItalic = false
    var isColoured = false
    var isHidden = false
    /// Whether its properties are being read.
    var inProperties = false

    /// Notes one property; `value` is its `w:val`, nil where it has none and so is on.
    mutating func set(_ name: WordName, _ value: String?, _ styles: WordStyles) {
        switch name {
        case .bold: isBold = Self.isOn(value)
        case .italic: isItalic = Self.isOn(value)
        case .hidden: isHidden = Self.isOn(value)
        case .colour: isColoured = Self.isColour(value)
        case .runStyle:
            if value == "Strong" { isBold = true }
            if value == "Emphasis" { isItalic = true }
            guard let value, let style = styles[value] else { return }
            isBold = style.isBold ?? isBold
            isItalic = style.isItalic ?? isItalic
            isColoured = style.isColoured ?? isColoured
            isHidden = style.isHidden ?? isHidden
        default: break
        }
    }

    /// Whether a switch with that `w:val` is on.
    static func isOn(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value) }

    /// Whether a colour with that `w:val` is one of its own.
    static func isColour(_ value: String?) -> Bool { !["auto", "000000", nil].contains(value) }
}
