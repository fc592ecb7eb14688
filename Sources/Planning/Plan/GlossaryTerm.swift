/// A word of the plan and what it means.
public struct GlossaryTerm: Hashable, Sendable {
    /// The word.
    public let term: String
    /// What it means.
    public let meaning: String
}
