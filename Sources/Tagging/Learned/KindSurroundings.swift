import StudyModel

/// What kinds are told by: how the words score each kind, in the sentence, before, after and in the whole answer, what
/// the cues say, and whether the sentence asks.
struct KindSurroundings {
    /// How many numbers there are.
    static let count = 5 * KindWeights.kinds.count + 1

    private let scores: ScoreTable
    private let first: Int
    private let cues: [StatementKind?]
    private let read: ReadAnswers
    private let answers: [Range<Int>]

    /// The surroundings in one transcript: scores of the words (log-odds) by sentence and head, those of kinds from
    /// head `first` on, and what the `cues` say of each sentence.
    init(scores: ScoreTable, first: Int, cues: [StatementKind?], read: ReadAnswers) {
        self.scores = scores
        self.first = first
        self.cues = cues
        self.read = read
        answers = read.sentencesByAnswer
    }

    /// The numbers for `sentence`.
    func numbers(_ sentence: Int) -> [Float] {
        let answer = answers[read.sentences[sentence].answer]
        let heads = first..<first + KindWeights.kinds.count
        var numbers = heads.map { scores[sentence, $0] }
        numbers += heads.map { sentence > answer.lowerBound ? scores[sentence - 1, $0] : 0 }
        numbers += heads.map { sentence + 1 < answer.upperBound ? scores[sentence + 1, $0] : 0 }
        numbers += heads.map { scores.mean(answer, $0) }
        numbers += KindWeights.kinds.map { $0 == cues[sentence] ? 1 : 0 }
        return numbers + [read.sentences[sentence].isQuestion ? 1 : 0]
    }
}
