public import StudyModel

/// A transcript with what people decided about its passages.
public struct CodedInterview: Sendable {
    /// The transcript.
    public let transcript: Transcript
    /// What one reader after another decided, each in any order. What readers decided together is one reading.
    public let readings: [[PassageDecisions]]
    /// Whether it was coded by another checklist: kinds and stances are learned from it, and no criteria.
    public let isOfOtherChecklist: Bool

    /// A transcript as one reader after another coded the whole of it.
    public init(transcript: Transcript, readings: [[PassageDecisions]], isOfOtherChecklist: Bool = false) {
        self.transcript = transcript
        self.readings = readings
        self.isOfOtherChecklist = isOfOtherChecklist
    }

    /// A transcript with decisions, whoever made them.
    public init(transcript: Transcript, passages: [PassageDecisions]) {
        self.init(transcript: transcript, readings: [passages])
    }
}
