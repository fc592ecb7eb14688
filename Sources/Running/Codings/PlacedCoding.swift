public import StudyModel

/// A coding of a list, put in its place in a transcript.
public struct PlacedCoding: Hashable, Sendable {
    /// Who coded; unique among the lists that were given.
    public let coder: String
    /// Name of the transcript.
    public let transcript: String
    /// Where it stands.
    public let segment: Segment
    /// The criterion; nil for a passage that was read and given none.
    public let criterion: Criterion.ID?
    /// Whether it tells of the criterion helping or hindering.
    public let stance: Stance?
    /// What sort of statement it is, where the list says.
    public let kind: PassageDecisions.Kind
    /// Whether it leaves a matter open; nil where the list does not say.
    public let isQuestion: Bool?
    /// What people decided; nil where the list does not say.
    public let state: CodingState?
    /// Its words; empty where they are not known.
    public let text: String
}
