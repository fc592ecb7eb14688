/// What a character is to the scans that look for people in quotes, so that all of them agree on where words end and on
/// what is a hyphen, however a transcriber's keyboard or Word wrote it.
enum ScalarSort: Hashable {
    /// A letter of any script, or a mark upon one.
    case letter
    /// A digit of any script, 0 to 9.
    case digit(UInt8)
    /// Any white space, so wide or narrow, and whether lines may break at it or not.
    case space
    /// What joins parts of words or of numbers: also that at which no line breaks, and the minus.
    case hyphen
    /// The shorter dash, which stands between the ends of a range, and in numbers for a hyphen.
    case rangeDash
    /// The longer dashes, which part clauses.
    case clauseDash
    case apostrophe, quotation, stop, stroke, currency
    /// What is not seen: marks of direction, joiners, hyphens that show at the end of a line alone.
    case invisible
    /// All other punctuation and signs.
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: self = .letter
        case 0x30...0x39: self = .digit(UInt8(scalar.value - 0x30))
        case 0x2D, 0x2010, 0x2011, 0x2012, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .hyphen
        case 0x2013: self = .rangeDash
        case 0x2014, 0x2015, 0x2E3A, 0x2E3B: self = .clauseDash
        case 0x27, 0x2019, 0x2BC, 0x2032, 0xFF07: self = .apostrophe
        case 0x22, 0xAB, 0xBB, 0x2018, 0x201B, 0x201C...0x201F, 0x2033, 0xFF02: self = .quotation
        case 0x2E, 0xB7, 0x2024, 0x2027, 0x2219, 0x22C5, 0xFF0E: self = .stop
        case 0x2F, 0x2044, 0x2215, 0xFF0F: self = .stroke
        case 0..<0x80: self = scalar.properties.isWhitespace ? .space : scalar == "$" ? .currency : .other
        default: self = Self.beyond(scalar)
        }
    }

    private static func beyond(_ scalar: Unicode.Scalar) -> ScalarSort {
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return .invisible }
        if properties.isWhitespace { return .space }
        if properties.numericType == .decimal, let value = properties.numericValue {
            return .digit(UInt8(value))
        }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark:
            .letter
        case .currencySymbol: .currency
        default: .other
        }
    }
}
