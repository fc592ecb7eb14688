/// A phrase matched in a sentence.
struct Hit: Hashable, Sendable {
    /// Index of the phrase.
    let phrase: Int32
    /// First word it covers, as an index into `Words`.
    let start: Int32
    /// One past the last word it covers.
    let end: Int32
    /// Index of its criterion in the codebook; -1 for cues.
    let criterion: Int16
    /// What it says.
    let role: Phrase.Role

    /// The words it covers, as indices into `Words`.
    var tokens: Range<Int> { Int(start)..<Int(end) }

    /// Whether both cover a word.
    func overlaps(_ other: Hit) -> Bool { start < other.end && other.start < end }

    /// By role, then criterion, then place, the longer first.
    static func isBefore(_ left: Hit, _ right: Hit) -> Bool {
        if left.role != right.role { return left.role.rawValue < right.role.rawValue }
        if left.criterion != right.criterion { return left.criterion < right.criterion }
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end > right.end }
        return left.phrase < right.phrase
    }
}
