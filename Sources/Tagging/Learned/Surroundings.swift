import Glibc

/// What the second step goes by, for one criterion in one sentence after another: how the words score it, here and
/// around, what the codebook's phrases found, here and around, and whether the question names it.
struct Surroundings {
    /// How many numbers there are.
    static let count = 20

    private let scores: ScoreTable
    private let phrases: ScoreTable
    private let answers: [Range<Int>]
    private let named: [NamedCriteria]
    /// By sentence: the logarithm of its words.
    private let lengths: [Float]
    /// By sentence: its best criterion, and the scores of that and the next.
    private let best: [(criterion: Int, score: Float, next: Float)]

    /// The surroundings in one transcript: scores of the words (log-odds) and confidences of phrases (0…1), both
    /// by sentence and criterion, and its answers, of which `named` tells what their questions name; empty where nobody
    /// asked.
    init(scores: ScoreTable, phrases: ScoreTable, read: ReadAnswers, named: [NamedCriteria] = []) {
        self.scores = scores
        self.phrases = phrases
        self.named = named
        answers = read.sentencesByAnswer
        lengths = read.sentences.map { log1pf(Float($0.tokens.count)) }
        let criteria = phrases.width
        best = read.sentences.indices.map { scores.twoLargest($0, of: criteria) }
    }

    /// How many sentences there are.
    var height: Int { lengths.count }
    /// How many criteria there are.
    var criteria: Int { phrases.width }

    /// The confidence of what phrases of `criterion` found in that sentence, 0…1.
    func phrase(_ sentence: Int, _ criterion: Int) -> Float { phrases[sentence, criterion] }

    /// Calls `take` with the numbers for each sentence of each answer, for `criterion`.
    func visit(_ criterion: Int, _ take: (_ sentence: Int, _ numbers: [Float]) -> Void) {
        let whole = scores.mean(0..<scores.height, criterion)
        var numbers = [Float](repeating: 0, count: Self.count)
        numbers[3] = whole
        numbers[13] = log1pf(Float((0..<height).count { phrases[$0, criterion] > 0 }))
        for (index, answer) in answers.enumerated() where !answer.isEmpty {
            // Who speaks of it in one answer often goes on in the next.
            for (place, beside) in [index - 1, index + 1].enumerated() {
                let isThere = answers.indices.contains(beside) && !answers[beside].isEmpty
                numbers[9 + place] = isThere ? scores.mean(answers[beside], criterion) : whole
                numbers[11 + place] = isThere ? phrases.mean(answers[beside], criterion) : 0
            }
            numbers[1] = scores.largest(answer, criterion)
            numbers[2] = scores.mean(answer, criterion)
            numbers[6] = phrases.mean(answer, criterion)
            numbers[14] = !named.isEmpty && named[index].contains(Int16(criterion)) ? 1 : 0
            for sentence in answer {
                tell(sentence, of: answer, criterion, &numbers)
                take(sentence, numbers)
            }
        }
    }
}

private extension Surroundings {
    /// Fills in what differs from sentence to sentence of an answer.
    func tell(_ sentence: Int, of answer: Range<Int>, _ criterion: Int, _ numbers: inout [Float]) {
        let score = scores[sentence, criterion]
        let found = phrases[sentence, criterion]
        let hasBefore = sentence > answer.lowerBound
        let hasAfter = sentence + 1 < answer.upperBound
        numbers[0] = score
        numbers[4] = found
        numbers[5] = found > 0 ? 1 : 0
        numbers[7] = hasBefore ? phrases[sentence - 1, criterion] : 0
        numbers[8] = hasAfter ? phrases[sentence + 1, criterion] : 0
        numbers[15] = hasBefore ? scores[sentence - 1, criterion] : numbers[2]
        numbers[16] = hasAfter ? scores[sentence + 1, criterion] : numbers[2]
        numbers[17] = lengths[sentence]
        // What is far likelier, or far less likely, than all the others.
        let best = best[sentence]
        numbers[18] = score - (best.criterion == criterion ? best.next : best.score)
        numbers[19] = best.criterion == criterion ? 1 : 0
    }
}
