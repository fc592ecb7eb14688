/// Why a pattern of a codebook cannot be used.
public struct PatternError: Error, Hashable, Sendable {
    /// The pattern as written.
    public let pattern: String
    /// The list it stands in: a criterion's label and field (`L4 phrases`) or the keys of a list of cues, joined
    /// by stops (`kinds.challenge.strong`).
    public let owner: String
    /// The file of cues it stands in; nil where it stands in the codebook itself.
    public let cuesFile: String?
    /// Line in its file, from 1; 0 where it was not read from a file.
    public let line: Int
    /// What is wrong, as a clause without a full stop: "holds no word".
    public let reason: String

    /// A fault of `pattern` in the list `owner`, at `line` (0 where unknown).
    public init(pattern: String, owner: String, cuesFile: String? = nil, line: Int, reason: String) {
        self.pattern = pattern
        self.owner = owner
        self.cuesFile = cuesFile
        self.line = line
        self.reason = reason
    }
}
