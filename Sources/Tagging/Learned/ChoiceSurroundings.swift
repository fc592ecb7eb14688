/// What kinds and stances are told by: how the words score each place, in the sentence, before, after and in the whole
/// answer, what the cues say, and whether the sentence asks.
struct ChoiceSurroundings {
    private let scores: ScoreTable
    private let heads: Range<Int>
    private let cues: [Int?]
    private let read: ReadAnswers
    private let answers: [Range<Int>]

    /// The surroundings in one transcript: scores of the words (log-odds) by sentence and head, those of the places in
    /// `heads`, and the place that the `cues` tell of each sentence.
    init(scores: ScoreTable, heads: Range<Int>, cues: [Int?], read: ReadAnswers) {
        self.scores = scores
        self.heads = heads
        self.cues = cues
        self.read = read
        answers = read.sentencesByAnswer
    }

    /// How many numbers there are for that many places.
    static func count(places: Int) -> Int { 5 * places + 1 }

    /// The numbers for `sentence`.
    func numbers(_ sentence: Int) -> [Float] {
        let answer = answers[read.sentences[sentence].answer]
        var numbers = heads.map { scores[sentence, $0] }
        numbers += heads.map { sentence > answer.lowerBound ? scores[sentence - 1, $0] : 0 }
        numbers += heads.map { sentence + 1 < answer.upperBound ? scores[sentence + 1, $0] : 0 }
        numbers += heads.map { scores.mean(answer, $0) }
        numbers += heads.indices.map { $0 - heads.lowerBound == cues[sentence] ? 1 : 0 }
        return numbers + [read.sentences[sentence].isQuestion ? 1 : 0]
    }
}
