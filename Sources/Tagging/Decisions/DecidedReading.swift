import StudyModel

/// What was decided in one transcript, beside what the model says of it.
struct DecidedReading {
    /// A decision on a sentence.
    struct Pair {
        let criterion: Int
        /// Index of the sentence.
        let sentence: Int
        /// Index of the answer it is in.
        let answer: Int
        /// What the model gives it, 0…1.
        let probability: Float
        /// Whether the model suggests it.
        let isSuggested: Bool
        /// Whether it applies.
        let applies: Bool
    }

    private struct Place: Hashable {
        let answer: Int
        let criterion: Int
    }

    /// The decisions by sentence and criterion.
    private(set) var pairs: [Pair] = []
    private let probabilities: ScoreTable
    private let rule: DecisionRule

    /// The decisions of `decided` on sentences that `probabilities` tell of.
    init(
        _ decided: DecidedTranscript, read: ReadAnswers, probabilities: ScoreTable, rule: DecisionRule,
        numbers: [Criterion.ID: Int]
    ) {
        self.probabilities = probabilities
        self.rule = rule
        let places = SentencePlaces(read)
        let coded = rule.decide(probabilities)
        var verdicts = [[Int: Bool]](repeating: [:], count: read.sentences.count)
        for passage in decided.passages {
            guard let criterion = numbers[passage.criterion] else { continue }
            for sentence in places.sentences(turn: passage.turn, passage.range) {
                // Of two decisions on one sentence, that it applies is what a reader found in it.
                verdicts[sentence][criterion] = verdicts[sentence][criterion] == true || passage.applies
            }
        }
        for (sentence, verdict) in verdicts.enumerated() {
            for (criterion, applies) in verdict.sorted(by: { $0.key < $1.key }) {
                pairs.append(
                    Pair(
                        criterion: criterion, sentence: sentence, answer: read.sentences[sentence].answer,
                        probability: probabilities[sentence, criterion],
                        isSuggested: coded[sentence].contains(criterion), applies: applies))
            }
        }
    }

    /// How the suggestions fared, criterion by criterion.
    func records(_ criteria: Int) -> [CriterionRecord] {
        var records = [CriterionRecord](repeating: CriterionRecord(), count: criteria)
        for pair in pairs where pair.isSuggested {
            records[pair.criterion].count(pair.applies, Double(pair.probability))
        }
        return records
    }

    /// How the model does by turn with `shifts`; only what was decided counts.
    func tally(_ shifts: [Float]) -> Tally {
        let adjustment = ModelAdjustment(note: "", shifts: shifts)
        let coded = adjustment.adjusted(rule).decide(adjustment.adjusted(probabilities))
        var applies: Set<Place> = []
        var told: Set<Place> = []
        for pair in pairs {
            let place = Place(answer: pair.answer, criterion: pair.criterion)
            if pair.applies { applies.insert(place) }
            if coded[pair.sentence].contains(pair.criterion) { told.insert(place) }
        }
        var tally = Tally()
        for place in applies.union(told) { tally.count(applies.contains(place), told.contains(place)) }
        return tally
    }
}
