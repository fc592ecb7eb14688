public import StudyModel

/// A coding that people worked on whose words its transcript no longer has. It is kept, in no place.
public struct LostCoding: Hashable, Sendable {
    /// The coding.
    public let id: StoredCoding.ID
    /// Names it in all outputs.
    public let evidence: EvidenceID
    /// The transcript it belongs to.
    public let transcript: StoredTranscript.ID
    /// The criterion; nil where none covers it.
    public let criterion: Criterion.ID?
    /// The words it was about.
    public let words: String
    /// The turn it was in last, from 1, as turns were counted then.
    public let turn: Int
    /// Names of those who decided about it, in the order in which they were added to the study.
    public let decidedBy: [String]
}
