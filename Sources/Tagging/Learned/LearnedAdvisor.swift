import StudyModel

/// Says of each sentence of an interview what was learned. Scratch space of a worker.
struct LearnedAdvisor {
    /// How many of the likeliest criteria are named.
    private static let named = 3
    /// Words of the shortest sentence that is coded for what is said around it ("So." is not).
    private static let fewestWords = 3

    private let model: LearnedModel
    private let criteria: [Criterion.ID]
    private let numbers: [Criterion.ID: Int]
    private var reader: AnswerReader
    private var telling: TellingWords

    /// An advisor by `model`, which fits `codebook`.
    init(model: LearnedModel, codebook: Codebook) {
        self.model = model
        criteria = codebook.criteria.map(\.id)
        numbers = Dictionary(criteria.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        reader = AnswerReader(language: codebook.language, keys: model.keys)
        telling = TellingWords(model)
    }

    /// What was learned about the sentences of `transcript`, in which phrases and cues made `codings`.
    mutating func advice(on transcript: Transcript, besides codings: [Coding]) -> InterviewAdvice {
        let read = reader.read(transcript)
        let places = SentencePlaces(read)
        let count = read.sentences.count
        let phrases = PhraseFindings.confidences(codings, places, count: count, criteria: numbers)
        let cues = PhraseFindings.kinds(codings, places, count: count)
        let scores = model.wordScores(read)
        let probabilities = model.probabilities(scores, phrases: phrases, read.sentencesByAnswer)
        let decided = model.rule.decide(probabilities, phrases: phrases)
        let kinds = model.kinds(scores, cues: cues, read)
        let text = Array(transcript.text.utf8)
        var advice = InterviewAdvice()
        for (index, sentence) in read.sentences.enumerated() {
            var own = SentenceAdvice()
            if !decided[index].isEmpty { telling.read(sentence, reader.features) }
            own.coded = decided[index].compactMap { criterion in
                if sentence.tokens.count < Self.fewestWords, phrases[index, criterion] == 0 { return nil }
                return SentenceAdvice.Coded(
                    criterion: Int16(criterion), probability: Double(probabilities[index, criterion]),
                    reason: reason(criterion, text))
            }
            if let kinds { own.kind = .told(kinds[index]) }
            own.ranked = Ranking.likeliest(Self.named, of: probabilities, index).map {
                Coding.Ranked(criterion: criteria[$0], probability: Double(probabilities[index, $0]))
            }
            advice.add(own, turn: read.answers[sentence.answer].turn, start: sentence.range.lowerBound)
        }
        return advice
    }
}

private extension LearnedAdvisor {
    func reason(_ criterion: Int, _ text: [UInt8]) -> Coding.Reason {
        let words = telling.words(for: criterion)
        return words.isEmpty
            ? Coding.Reason(rule: "learned from coded interviews: what is said around it", matched: "")
            : Coding.Reason(
                rule: "learned from coded interviews",
                matched: words.map { String(decoding: text[$0], as: UTF8.self) }.joined(separator: ", "))
    }
}
