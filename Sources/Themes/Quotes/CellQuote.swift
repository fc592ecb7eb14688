import StudyModel

/// A passage as the framework matrix holds it: one or two for every person and criterion, so nothing more
/// than it takes to compare and to show it.
struct CellQuote: Sendable {
    let id: EvidenceID
    let stance: Stance
    let score: Double
    /// The interview, by the order of adding.
    let interview: Int32
    let turn: Int32
    let start: Int32
    let text: String

    init(_ coding: Coding, score: Double, interview: Int, words: ClosedRange<Int>) {
        id = coding.id
        stance = coding.countedStance
        self.score = score
        self.interview = Int32(clamping: interview)
        turn = Int32(clamping: coding.turn)
        start = Int32(clamping: coding.range.lowerBound)
        text = QuoteText.excerpt(of: coding.quote, around: coding.reasons.first?.matched, words: words)
    }

    /// The same order as that of candidates; `names` are the transcripts by the order of adding.
    static func isBetter(_ left: Self, _ right: Self, _ names: [String]) -> Bool {
        if left.score != right.score { return left.score > right.score }
        if left.interview != right.interview {
            return names[Int(left.interview)] < names[Int(right.interview)]
        }
        return (left.turn, left.start, left.id.bits) < (right.turn, right.start, right.id.bits)
    }
}
