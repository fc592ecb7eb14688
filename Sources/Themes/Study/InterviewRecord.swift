public import StudyModel

/// What is kept of a transcript once its text is dropped: who spoke and how much.
public struct InterviewRecord: Hashable, Sendable {
    /// The transcript's name; unique in a study.
    public let transcript: String
    /// The people interviewed.
    public let participants: [Participant]
    /// Words in turns, the interviewer's among them.
    public let words: Int
    /// Turns, the interviewer's among them.
    public let turns: Int

    /// A record of the given parts.
    public init(transcript: String, participants: [Participant], words: Int, turns: Int) {
        self.transcript = transcript
        self.participants = participants
        self.words = words
        self.turns = turns
    }

    /// The record of `transcript`.
    public init(_ transcript: Transcript) {
        self.init(
            transcript: transcript.name, participants: transcript.participants,
            words: transcript.accounting.words, turns: transcript.turns.count)
    }
}
