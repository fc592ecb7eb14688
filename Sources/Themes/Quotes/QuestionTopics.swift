import StudyModel

/// Which criterion each open question is asked under: one passage is often coded with several, and a list that
/// shows it under each reads as if it had been asked so often.
struct QuestionTopics {
    private var topics: [QuoteCandidate.Passage: (criterion: Int, value: Double)] = [:]

    /// Gives each passage to the criterion it speaks of best, and of equals to the first of the codebook.
    init(_ held: HeldQuotes, words: CriterionWords) {
        for (criterion, questions) in held.questions.enumerated() {
            for candidate in questions {
                let isClear = words.speaks(candidate.text, of: criterion)
                let value = candidate.score + (isClear ? QuoteJudge.clear : 0)
                if let known = topics[candidate.passage], known.value >= value { continue }
                topics[candidate.passage] = (criterion, value)
            }
        }
    }

    /// Whether `question` is asked under the criterion at that place in the codebook; nil for none.
    func isAsked(_ question: QuoteCandidate, under criterion: Int?) -> Bool {
        guard let criterion else { return topics[question.passage] == nil }
        return topics[question.passage]?.criterion == criterion
    }
}
