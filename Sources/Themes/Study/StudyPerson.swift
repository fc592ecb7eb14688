import StudyModel

/// An interviewee with all that codings say of them; lives only while a summary is made.
struct StudyPerson {
    let id: Participant.ID
    let attributes: Participant.Attributes
    /// Labels of the groups they belong to.
    var groups: [StudyGroup.Dimension: String]
    /// The common name of their sector.
    let sector: String?
    let views: [Criterion.ID: PersonView]
    /// The quotes kept of each criterion, the best first; sorted once.
    let quotes: [Criterion.ID: [QuoteCandidate]]
    let openQuestions: [QuoteCandidate]

    /// Their position on a criterion; nil where they do not raise it.
    func stance(on criterion: Criterion.ID) -> Stance? { views[criterion]?.stance }
}
