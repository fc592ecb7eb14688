public import StudyModel

/// A transcript with what people decided about its passages.
public struct CodedInterview: Sendable {
    /// The transcript.
    public let transcript: Transcript
    /// The decisions, in any order.
    public let passages: [PassageDecisions]

    /// A transcript with decisions.
    public init(transcript: Transcript, passages: [PassageDecisions]) {
        self.transcript = transcript
        self.passages = passages
    }
}
