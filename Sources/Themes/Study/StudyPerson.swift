import StudyModel

/// An interviewee with all that codings say of them; lives only while a summary is made.
struct StudyPerson {
    let id: Participant.ID
    let attributes: Participant.Attributes
    /// Labels of the groups they belong to.
    var groups: [StudyGroup.Dimension: String]
    /// The common name of their sector.
    let sector: String?
    /// Their post, however its case was written.
    let role: String?
    let record: PersonRecord

    /// What they say of a criterion, by its place in the codebook; nil where nothing is kept.
    func view(of criterion: Int) -> PersonView? { record.view(of: criterion) }
}
