import StudyModel

/// A passage as the framework matrix holds it: a few for every person and criterion, so nothing more than it takes
/// to compare and to show it.
struct CellQuote: Hashable, Sendable {
    let id: EvidenceID
    let stance: Stance
    let kind: StatementKind?
    let isPrompted: Bool
    let isConfirmed: Bool
    let score: Double
    /// The interview, by the order of adding.
    let interview: Int32
    let turn: Int32
    let start: Int32
    let text: String

    init(_ coding: borrowing Coding, score: Double, interview: Int, words: ClosedRange<Int>) {
        id = coding.id
        stance = coding.countedStance
        kind = coding.countedKind
        isPrompted = coding.flags.contains(.prompted)
        isConfirmed = coding.isConfirmed
        self.score = score
        self.interview = Int32(clamping: interview)
        turn = Int32(clamping: coding.turn)
        start = Int32(clamping: coding.range.lowerBound)
        text = QuoteText.excerpt(of: coding.quote, around: coding.reasons.first?.matched, words: words)
    }

    /// Two are the same where they are of the same coding: numbers of interviews depend on the order of adding.
    static func == (left: Self, right: Self) -> Bool { left.id == right.id && left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// The same order as that of candidates; `names` are the transcripts by the order of adding.
    static func isBetter(_ left: Self, _ right: Self, _ names: [String]) -> Bool {
        if left.score != right.score { return left.score > right.score }
        if left.interview != right.interview {
            return names[Int(left.interview)] < names[Int(right.interview)]
        }
        return (left.turn, left.start, left.id.bits) < (right.turn, right.start, right.id.bits)
    }
}
