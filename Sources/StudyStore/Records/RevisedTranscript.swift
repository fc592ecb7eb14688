public import StudyModel

/// A transcript with the revision it was read at, by which it is told whether it changed since.
public struct RevisedTranscript: Sendable {
    /// The transcript with all its words.
    public let transcript: Transcript
    /// Counts the changes of its words and people.
    public let revision: Int
}
