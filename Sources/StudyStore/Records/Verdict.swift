/// What a person decides of a coding.
public enum Verdict: Int, Hashable, Sendable, CaseIterable {
    /// The criterion applies to the passage.
    case accepted = 1
    /// It does not.
    case rejected = 2
}
