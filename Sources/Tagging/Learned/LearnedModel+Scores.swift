import StudyModel

extension LearnedModel {
    /// What the words say: log-odds by sentence and head.
    func wordScores(_ read: ReadAnswers) -> ScoreTable {
        WordScorer(scale: scale, words: words).scores(read)
    }

    /// The probability of each criterion in each sentence, 0…1.
    func probabilities(_ around: Surroundings) -> ScoreTable { surroundings.probabilities(around) }

    /// The kind of each sentence; nil where none were learned.
    func kinds(_ scores: ScoreTable, cues: [StatementKind?], _ read: ReadAnswers) -> [StatementKind?]? {
        guard let kinds else { return nil }
        let around = KindSurroundings(scores: scores, first: criteria, cues: cues, read: read)
        return read.sentences.indices.map { KindWeights.kinds[kinds.place(around.numbers($0))] }
    }
}
