/// Finds the sentences of an interview by their place.
struct SentencePlaces {
    private struct Place: Hashable {
        let turn: Int
        let start: Int
    }

    private let read: ReadAnswers
    private let sentencesOfAnswers: [Range<Int>]
    private let answers: [Int: Int]
    private let starts: [Place: Int]

    /// The places of the sentences of `read`.
    init(_ read: ReadAnswers) {
        self.read = read
        sentencesOfAnswers = read.sentencesByAnswer
        answers = Dictionary(
            read.answers.enumerated().map { ($1.turn, $0) }, uniquingKeysWith: { first, _ in first })
        starts = Dictionary(
            read.sentences.enumerated().map { index, sentence in
                (Place(turn: read.answers[sentence.answer].turn, start: sentence.range.lowerBound), index)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The sentence that begins at code point `start` of the turn; nil where none does.
    func sentence(turn: Int, start: Int) -> Int? { starts[Place(turn: turn, start: start)] }

    /// The sentences that share at least half of the shorter of the two with `range`, in code points of the turn.
    func sentences(turn: Int, _ range: Range<Int>) -> [Int] {
        guard let answer = answers[turn] else { return [] }
        return sentencesOfAnswers[answer].filter { index in
            let own = read.sentences[index].range
            let shared = min(own.upperBound, range.upperBound) - max(own.lowerBound, range.lowerBound)
            return shared > 0 && 2 * shared >= min(own.count, range.count)
        }
    }
}
