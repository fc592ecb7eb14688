public import StudyModel

/// New suggestions for a transcript of the study.
public struct Retagging: Sendable {
    /// The transcript.
    public let transcript: StoredTranscript.ID
    /// What is suggested for it now.
    public let codings: [Coding]
    /// A fingerprint of what suggested them; nil where nothing did.
    public let taggedBy: String?

    /// Suggestions for `transcript`.
    public init(transcript: StoredTranscript.ID, codings: [Coding], taggedBy: String?) {
        self.transcript = transcript
        self.codings = codings
        self.taggedBy = taggedBy
    }
}
