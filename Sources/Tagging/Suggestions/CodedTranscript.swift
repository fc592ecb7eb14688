public import StudyModel

/// A transcript with the passages people gave criteria.
public struct CodedTranscript: Sendable {
    /// The transcript.
    public let transcript: Transcript
    /// The passages, in any order.
    public let passages: [MarkedPassage]

    /// A transcript with its passages.
    public init(_ transcript: Transcript, passages: [MarkedPassage]) {
        self.transcript = transcript
        self.passages = passages
    }
}
