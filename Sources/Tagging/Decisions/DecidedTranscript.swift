public import StudyModel

/// A transcript with what people decided about passages of it. Nothing else in it is taken for decided.
public struct DecidedTranscript: Sendable {
    /// The transcript.
    public let transcript: Transcript
    /// The decisions, in any order.
    public let passages: [DecidedPassage]

    /// A transcript with decisions.
    public init(transcript: Transcript, passages: [DecidedPassage]) {
        self.transcript = transcript
        self.passages = passages
    }
}
