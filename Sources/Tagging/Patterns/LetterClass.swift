/// The letters one place of a regular expression takes.
struct LetterClass: Hashable, Sendable {
    /// Ranges of scalars, ends included.
    var ranges: [ClosedRange<UInt32>] = []
    /// Whether it takes all letters but those.
    var isNegated = false

    /// Any letter or digit.
    static let any = LetterClass(ranges: [], isNegated: true)
    /// `\d`.
    static let digits = LetterClass(ranges: [0x30...0x39])
    /// `\w`: of words as texts have them, all but the apostrophe and the ampersand.
    static let wordLetters = LetterClass(ranges: [0x26...0x27], isNegated: true)

    /// Whether it takes `scalar`.
    func holds(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) } != isNegated
    }
}
