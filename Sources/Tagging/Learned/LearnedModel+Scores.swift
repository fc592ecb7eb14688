import StudyModel

extension LearnedModel {
    /// What the words say: log-odds by sentence and head.
    func wordScores(_ read: ReadAnswers) -> ScoreTable {
        WordScorer(scale: scale, words: words).scores(read)
    }

    /// The probability of each criterion in each sentence, 0…1; of criteria that are `DecisionRule.toldByPhrases`, the
    /// confidence of a phrase where that is larger.
    func probabilities(_ around: Surroundings) -> ScoreTable {
        var table = surroundings.probabilities(around)
        for criterion in rule.toldByPhrases {
            for sentence in 0..<table.height {
                table[sentence, criterion] = max(
                    table[sentence, criterion], around.phrase(sentence, criterion))
            }
        }
        return adjustment?.adjusted(table) ?? table
    }

    /// Whether each criterion is coded in each sentence, for one interview's `probabilities`.
    func decide(_ probabilities: ScoreTable) -> [[Int]] {
        (adjustment?.adjusted(rule) ?? rule).decide(probabilities)
    }

    /// The kind of each sentence, with the place that the cues tell, and how likely it is; nil where none were learned.
    func kinds(
        _ scores: ScoreTable, cues: [Int?], _ read: ReadAnswers
    ) -> [(kind: StatementKind?, probability: Double)]? {
        guard let kinds else { return nil }
        let around = ChoiceSurroundings(scores: scores, heads: choices.kinds, cues: cues, read: read)
        return read.sentences.indices.map {
            let choice = kinds.choice(around.numbers($0))
            return (Choices.kinds[choice.place], choice.probability)
        }
    }

    /// The stance of each sentence if it is coded, with the place that the cues tell, and how likely it is; nil where
    /// none were learned.
    func stances(_ scores: ScoreTable, cues: [Int?], _ read: ReadAnswers) -> [SentenceAdvice.LikelyStance]? {
        guard let stances else { return nil }
        let around = ChoiceSurroundings(scores: scores, heads: choices.stances, cues: cues, read: read)
        return read.sentences.indices.map {
            let choice = stances.choice(around.numbers($0))
            return SentenceAdvice.LikelyStance(
                stance: Choices.stances[choice.place], probability: choice.probability)
        }
    }

    private var choices: (kinds: Range<Int>, stances: Range<Int>) {
        Choices.heads(criteria: criteria, hasKinds: kinds != nil, hasStances: stances != nil)
    }
}
