import StudyModel

/// Says of each sentence of an interview what was learned. Scratch space of a worker.
struct LearnedAdvisor {
    /// How many of the likeliest criteria are named.
    private static let named = 3
    /// Words of the shortest sentence that is coded for what is said around it ("So." is not).
    private static let fewestWords = 3

    private let model: LearnedModel
    private let criteria: [Criterion.ID]
    private var reader: AnswerReader
    private var telling: TellingWords
    private var named: [UInt8] = []

    /// An advisor by `model`, which fits `codebook`.
    init(model: LearnedModel, codebook: Codebook) {
        self.model = model
        criteria = codebook.criteria.map(\.id)
        reader = AnswerReader(language: codebook.language, keys: model.keys)
        telling = TellingWords(model)
    }

    /// Forgets the words met, for their numbers have changed.
    mutating func forgetWords() { reader.forgetWords() }

    /// What was learned about the sentences of the transcript read as `words`, of which phrases and cues made `drafts`,
    /// where `named` tells what the question of each answer names.
    mutating func advice(
        on words: TranscriptWords, besides drafts: [TranscriptReading.Draft], named: [NamedCriteria]
    ) -> InterviewAdvice {
        let read = reader.read(words)
        var phrases = ScoreTable(height: read.sentences.count, width: criteria.count)
        var kindCues = [Int?](repeating: nil, count: read.sentences.count)
        var stanceCues = kindCues
        for draft in drafts {
            let finding = draft.finding
            let criterion = Int(finding.criterion)
            if criterion >= 0 {
                phrases[draft.ordinal, criterion] = max(
                    phrases[draft.ordinal, criterion], Float(finding.confidence))
                if stanceCues[draft.ordinal] == nil {
                    stanceCues[draft.ordinal] = Choices.stances.firstIndex(of: finding.stance)
                }
            }
            if kindCues[draft.ordinal] == nil, let kind = finding.kind {
                kindCues[draft.ordinal] = Choices.kinds.firstIndex(of: kind)
            }
        }
        let scores = model.wordScores(read)
        let probabilities = model.probabilities(
            Surroundings(scores: scores, phrases: phrases, read: read, named: named))
        let decided = model.decide(probabilities)
        let kinds = model.kinds(scores, cues: kindCues, read)
        let stances = model.stances(scores, cues: stanceCues, read)
        var advice = InterviewAdvice()
        for index in read.sentences.indices {
            let length = read.sentences[index].tokens.count
            var own = SentenceAdvice()
            if !decided[index].isEmpty { telling.read(read.sentences[index], words.words, reader.features) }
            own.coded = decided[index].compactMap { criterion in
                if length < Self.fewestWords, phrases[index, criterion] == 0 { return nil }
                let isPhrase = phrases[index, criterion] > 0 && model.rule.toldByPhrases.contains(criterion)
                return SentenceAdvice.Coded(
                    criterion: Int16(criterion), probability: Double(probabilities[index, criterion]),
                    reason: isPhrase ? nil : reason(criterion, words.text))
            }
            if let kinds { own.kind = .told(kinds[index].kind, probability: kinds[index].probability) }
            own.stance = stances?[index]
            own.ranked = Ranking.likeliest(Self.named, of: probabilities, index).map {
                Coding.Ranked(criterion: criteria[$0], probability: Double(probabilities[index, $0]))
            }
            advice.add(own)
        }
        return advice
    }
}

private extension LearnedAdvisor {
    mutating func reason(_ criterion: Int, _ text: [UInt8]) -> Coding.Reason {
        named.removeAll(keepingCapacity: true)
        for (index, word) in telling.words(for: criterion).enumerated() {
            if index > 0 { named.append(contentsOf: ", ".utf8) }
            named.append(contentsOf: text[word])
        }
        return named.isEmpty
            ? Coding.Reason(rule: "learned from coded interviews: what is said around it", matched: "")
            : Coding.Reason(
                rule: "learned from coded interviews", matched: String(decoding: named, as: UTF8.self))
    }
}
