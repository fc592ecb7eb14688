/// A passage as it stood, to be found again.
struct AnchoredPassage {
    /// Its words.
    let words: [Int]
    /// Marks it holds before its first word and after its last, in code points.
    let marksBefore: Int
    let marksAfter: Int
    /// Its first word within its turn.
    let position: Int
    /// The turn it is looked for first, from 1.
    let turn: Int
    /// All code points of the turn it was in, and its place there; nil where these are not known any more.
    let former: (scalars: [Unicode.Scalar], range: Range<Int>)?
    /// Who said it; nil where that is not known any more.
    let speaker: String?

    /// The passage over `range` of a turn that is now to be found at `turn`.
    init(_ range: Range<Int>, of text: WordPlaces, speaker: String, expectedAt turn: Int) {
        let chosen = text.words(in: range)
        words = Array(text.words[chosen])
        marksBefore =
            chosen.isEmpty ? 0 : max(0, text.places[chosen.lowerBound].lowerBound - range.lowerBound)
        marksAfter =
            chosen.isEmpty ? 0 : max(0, range.upperBound - text.places[chosen.upperBound - 1].upperBound)
        position = chosen.lowerBound
        self.turn = turn
        former = (text.scalars, range)
        self.speaker = speaker
    }

    /// A passage of which the words alone are left.
    init(lost words: WordPlaces, lastAt turn: Int) {
        self.words = words.words
        marksBefore = words.places.first?.lowerBound ?? 0
        marksAfter = words.scalars.count - (words.places.last?.upperBound ?? 0)
        position = 0
        self.turn = turn
        former = nil
        speaker = nil
    }
}
