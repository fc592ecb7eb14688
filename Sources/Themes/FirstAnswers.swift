public import StudyModel

/// What interviewees said should be done first, asked for it.
public struct FirstAnswers: Sendable {
    /// How many answered.
    public let people: Int
    /// Ids of the codings of all answers, by id.
    public let evidence: [EvidenceID]
    /// Answers in their own words, one a person, those that read best first.
    public internal(set) var quotes: [Quote]
}

extension FirstAnswers {
    /// The same under other codes.
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> FirstAnswers {
        FirstAnswers(people: people, evidence: evidence.map(code), quotes: quotes.map { $0.recoded(code) })
    }
}
