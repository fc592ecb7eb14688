public import StudyModel

/// All that a study keeps of a person who was interviewed.
public struct PersonReport: Sendable {
    /// What is known of them, and said by them, in a transcript.
    public struct Appearance: Sendable {
        /// The transcript.
        public let id: StoredTranscript.ID
        /// Its name.
        public let name: String
        /// What is known of them.
        public let attributes: Participant.Attributes
        /// What they are called in it.
        public let labels: [String]
        /// Their turns, by number, with their words.
        public let turns: [(number: Int, words: String)]
        /// How many turns lose their words where the person withdraws: theirs, and those of the interviewer where nobody else
        /// was interviewed, or all others withdrew.
        public let emptied: Int
        /// Codings of what they say, in the order of the text, and the words each is about; rejected ones among them.
        public let codings: [(coding: StoredCoding, words: String)]
        /// Memos on these codings.
        public let memos: [StoredMemo]
    }

    /// The participant.
    public let person: Participant.ID
    /// Where they speak, by name of the transcript.
    public let transcripts: [Appearance]
    /// Codes of drafts that repeat their words.
    public let drafts: [String]
    /// Codes of publications that repeat their words.
    public let publications: [String]
}
