/// What was decided of a coding that coders differed on; it stands whatever each of them decided.
public struct Settlement: Hashable, Sendable {
    /// What was decided, by whom and when.
    public let decision: Decision
    /// Why, in the words of who settled it; may be empty.
    public let reason: String
    /// Counts its changes from 1.
    public let revision: Int

    /// A settlement of the given parts.
    public init(decision: Decision, reason: String, revision: Int) {
        self.decision = decision
        self.reason = reason
        self.revision = revision
    }
}
