import StudyModel

extension LearnedModel {
    /// What the words say: log-odds by sentence and head.
    func wordScores(_ read: ReadAnswers) -> ScoreTable {
        WordScorer(scale: scale, words: words).scores(read)
    }

    /// The probability of each criterion in each sentence, 0…1.
    func probabilities(_ scores: ScoreTable, phrases: ScoreTable, _ answers: [Range<Int>]) -> ScoreTable {
        surroundings.probabilities(
            Surroundings(scores: scores, phrases: phrases, answers: answers), height: scores.height,
            criteria: criteria)
    }

    /// The kind of each sentence; nil where none were learned.
    func kinds(_ scores: ScoreTable, cues: [StatementKind?], _ read: ReadAnswers) -> [StatementKind?]? {
        guard let kinds else { return nil }
        return read.sentences.indices.map { sentence in
            let own = KindWeights.kinds.indices.map { scores[sentence, criteria + $0] }
            let numbers = KindWeights.numbers(
                own, cue: cues[sentence], isQuestion: read.sentences[sentence].isQuestion)
            return KindWeights.kinds[kinds.place(numbers)]
        }
    }
}
