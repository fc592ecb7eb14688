/// How far a coder has come with a transcript. Codings in no place, and those of criteria not in use, are left out.
public struct TranscriptProgress: Hashable, Sendable {
    /// The transcript.
    public let transcript: StoredTranscript.ID
    /// Its name.
    public let name: String
    /// How many codings there are.
    public let codings: Int
    /// How many of them the coder has not decided.
    public let undecided: Int
    /// How many the coder accepted.
    public let accepted: Int
    /// How many the coder rejected.
    public let rejected: Int
    /// How many coders differ on, and nobody settled; 0 for a coder who codes blind.
    public let disputed: Int
}
