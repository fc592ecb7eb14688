/// Why a pattern of a codebook cannot be used.
public struct PatternError: Error, Hashable, Sendable {
    /// The pattern as written.
    public let pattern: String
    /// The list it stands in: a criterion's label and field (`L4 phrases`) or a cue list (`fillers`).
    public let owner: String
    /// Line in the codebook file, from 1; 0 where it was not read from a file.
    public let line: Int
    /// What is wrong, as a clause without a full stop: "holds no word".
    public let reason: String

    /// A fault of `pattern` in the list `owner`, at `line` (0 where unknown).
    public init(pattern: String, owner: String, line: Int, reason: String) {
        self.pattern = pattern
        self.owner = owner
        self.line = line
        self.reason = reason
    }
}
