public import StudyModel

/// An edit in a draft: where it stands, and what the tool would have said there.
public struct PlacedEdit: Hashable, Sendable {
    /// Where an edit stands.
    public enum Place: Hashable, Sendable {
        /// In the entry of that id (`Q7`, `A1.2`, `P5.3`).
        case entry(String)
        /// In the framework matrix.
        case cell(Criterion.ID, Participant.ID)
        /// Nowhere: the draft says nothing of the sort any more.
        case gone
    }

    /// What people wrote, as they wrote it.
    public let edit: PlanEdit
    /// Where it stands.
    public let place: Place
    /// The words as the draft prints them: in a draft that is shared, without names of interviewees.
    public let text: String
    /// What the tool says there now; empty where it is gone.
    public let tool: String
    /// What the tool said when it was made, without words that were withdrawn since.
    public let basis: String
    /// Whether it repeats words that were withdrawn: the tool's stand in its place.
    public let isHeld: Bool

    /// Whether the tool says something else there than when the edit was made.
    public var hasChanged: Bool { place != .gone && tool != edit.basis }
    /// The day on which it was made, as ISO 8601 writes it.
    public var day: String { edit.when.day }
}
