public import StudyModel

/// A transcript with the passages people gave criteria.
public struct CodedTranscript: Sendable {
    /// The transcript.
    public let transcript: Transcript
    /// The passages, each with its criterion, in any order.
    public let passages: [(segment: Segment, criterion: Criterion.ID)]

    /// A transcript with its passages.
    public init(_ transcript: Transcript, passages: [(segment: Segment, criterion: Criterion.ID)]) {
        self.transcript = transcript
        self.passages = passages
    }
}
