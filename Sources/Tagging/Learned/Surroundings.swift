/// What the second step goes by, for one criterion in one sentence after another: how the words score it, here and
/// around, and what the codebook's phrases found, here and around.
struct Surroundings {
    /// How many numbers there are.
    static let count = 13

    private let scores: ScoreTable
    private let phrases: ScoreTable
    private let answers: [Range<Int>]

    /// The surroundings in one transcript: scores of the words (log-odds) and confidences of phrases (0…1), both
    /// by sentence and criterion, and the sentences of each answer.
    init(scores: ScoreTable, phrases: ScoreTable, answers: [Range<Int>]) {
        self.scores = scores
        self.phrases = phrases
        self.answers = answers
    }

    /// Calls `take` with the numbers for each sentence of each answer, for `criterion`.
    func visit(_ criterion: Int, _ take: (_ sentence: Int, _ numbers: [Float]) -> Void) {
        let whole = scores.mean(0..<scores.height, criterion)
        var numbers = [Float](repeating: 0, count: Self.count)
        for (index, answer) in answers.enumerated() where !answer.isEmpty {
            // Who speaks of it in one answer often goes on in the next.
            for (place, beside) in [index - 1, index + 1].enumerated() {
                let isThere = answers.indices.contains(beside) && !answers[beside].isEmpty
                numbers[9 + place] = isThere ? scores.mean(answers[beside], criterion) : whole
                numbers[11 + place] = isThere ? phrases.mean(answers[beside], criterion) : 0
            }
            numbers[1] = scores.largest(answer, criterion)
            numbers[2] = scores.mean(answer, criterion)
            numbers[3] = whole
            numbers[6] = phrases.mean(answer, criterion)
            for sentence in answer {
                let found = phrases[sentence, criterion]
                numbers[0] = scores[sentence, criterion]
                numbers[4] = found
                numbers[5] = found > 0 ? 1 : 0
                numbers[7] = sentence > answer.lowerBound ? phrases[sentence - 1, criterion] : 0
                numbers[8] = sentence + 1 < answer.upperBound ? phrases[sentence + 1, criterion] : 0
                take(sentence, numbers)
            }
        }
    }
}
