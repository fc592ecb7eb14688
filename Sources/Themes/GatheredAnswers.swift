public import StudyModel

/// What interviewees answered to a question that is put to many of them.
public struct GatheredAnswers: Sendable {
    /// How many answered.
    public let people: Int
    /// Ids of the codings of all answers, by id.
    public let evidence: [EvidenceID]
    /// Answers in their own words, one a person, those that read best first.
    public internal(set) var quotes: [Quote]

    /// No answers.
    static let none = GatheredAnswers(people: 0, evidence: [], quotes: [])

    /// The same under other codes.
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> GatheredAnswers {
        GatheredAnswers(people: people, evidence: evidence.map(code), quotes: quotes.map { $0.recoded(code) })
    }
}
