public import StudyModel

/// A suggestion that a newly adjusted model makes, or no longer makes.
public struct SuggestionChange: Hashable, Sendable {
    /// Whether it is made now; else it is withdrawn.
    public let isAdded: Bool
    /// The transcript, by name.
    public let transcript: String
    /// The turn, from 1.
    public let turn: Int
    /// The criterion.
    public let criterion: Criterion.ID
    /// The words of the passage.
    public let quote: String
}
