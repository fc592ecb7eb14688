/// Which model a run tags by, beside the codebook's phrases.
public enum ModelChoice: Hashable, Sendable {
    /// None: phrases and cues alone.
    case none
    /// The one that lies beside the codebook, under the codebook's name; none where there is none.
    case shipped
    /// The one in the file at that path.
    case file(String)
}
