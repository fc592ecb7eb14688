import StudyModel

/// What is kept of a person while interviews are added.
struct PersonRecord: Sendable {
    var attributes: [String: Participant.Attributes] = [:]
    private(set) var views: [Criterion.ID: PersonView] = [:]
    private(set) var openQuestions: [QuoteCandidate] = []

    /// Their attributes: what later transcripts (by name) state wins.
    var merged: Participant.Attributes {
        attributes.sorted { $0.key < $1.key }.reduce(Participant.Attributes()) { $0.overridden(by: $1.value) }
    }

    mutating func add(_ coding: Coding, settings: ThemeSettings) {
        guard coding.state != .rejected, !coding.flags.contains(.offRecord) else { return }
        if let criterion = coding.criterion {
            if coding.flags.contains(.reported) {
                views[criterion, default: PersonView()].addReported()
            } else {
                views[criterion, default: PersonView()]
                    .add(coding, keeping: settings.quotesKept, words: settings.quoteWords)
            }
        } else if coding.isQuestion, coding.counts {
            let rating = QuoteRating(coding, words: settings.quoteWords)
            QuoteCandidate.keep(coding, rating, words: settings.quoteWords, limit: 6, in: &openQuestions)
        }
    }
}
