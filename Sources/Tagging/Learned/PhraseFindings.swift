import StudyModel

/// What phrases and cues found in an interview, by its sentences.
enum PhraseFindings {
    /// Confidences of `codings` (0…1) by sentence and criterion, numbered as in `criteria`.
    static func confidences(
        _ codings: [Coding], _ places: SentencePlaces, count: Int, criteria: [Criterion.ID: Int]
    ) -> ScoreTable {
        var table = ScoreTable(height: count, width: criteria.count)
        for coding in codings {
            guard let criterion = coding.criterion.flatMap({ criteria[$0] }),
                let sentence = places.sentence(turn: coding.turn, start: coding.range.lowerBound)
            else { continue }
            table[sentence, criterion] = max(table[sentence, criterion], Float(coding.confidence))
        }
        return table
    }

    /// The kind that the cues tell of each of `count` sentences, by place: that of the first of `codings` that has one.
    static func kinds(_ codings: [Coding], _ places: SentencePlaces, count: Int) -> [Int?] {
        first(codings, places, count: count) { $0.kind.flatMap { Choices.kinds.firstIndex(of: $0) } }
    }

    /// The stance that the cues tell of each of `count` sentences, by place: that of the first of `codings` with a
    /// criterion.
    static func stances(_ codings: [Coding], _ places: SentencePlaces, count: Int) -> [Int?] {
        first(codings, places, count: count) {
            $0.criterion == nil ? nil : Choices.stances.firstIndex(of: $0.stance)
        }
    }

    private static func first(
        _ codings: [Coding], _ places: SentencePlaces, count: Int, _ place: (Coding) -> Int?
    ) -> [Int?] {
        var told = [Int?](repeating: nil, count: count)
        for coding in codings {
            guard let sentence = places.sentence(turn: coding.turn, start: coding.range.lowerBound) else {
                continue
            }
            if told[sentence] == nil { told[sentence] = place(coding) }
        }
        return told
    }
}
