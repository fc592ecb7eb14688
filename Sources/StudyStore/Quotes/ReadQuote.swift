public import StudyModel

/// A quote that somebody read and found fine.
public struct ReadQuote: Hashable, Sendable {
    /// The transcript it comes from.
    public let transcript: StoredTranscript.ID
    /// A fingerprint of its words and of what it was shown for.
    public let mark: String
    /// Who read it first.
    public let coder: CoderAccount.ID
    /// When.
    public let at: Timestamp
}
