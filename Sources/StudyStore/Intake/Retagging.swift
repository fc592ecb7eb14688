public import StudyModel

/// New suggestions for a transcript of the study.
public struct Retagging: Sendable {
    /// The transcript.
    public let transcript: StoredTranscript.ID
    /// What is suggested for it now.
    public let suggestions: Suggestions
    /// A fingerprint of what suggested them; nil where nothing did.
    public let taggedBy: String?
    /// The revision of the transcript they were made of; nil where that does not matter.
    public let revision: Int?

    /// Suggestions for `transcript`.
    public init(
        transcript: StoredTranscript.ID, suggestions: Suggestions, taggedBy: String?, revision: Int? = nil
    ) {
        self.revision = revision
        self.transcript = transcript
        self.suggestions = suggestions
        self.taggedBy = taggedBy
    }
}
