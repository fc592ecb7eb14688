import Readers
public import StudyModel

/// What is kept of an input once its text is dropped.
public struct InputFacts: Hashable, Sendable {
    /// Its name in the run.
    public let name: String
    /// SHA-256 of the file in hexadecimal; nil where it could not be opened.
    public let hash: String?
    /// Size of the file in bytes.
    public let bytes: Int
    /// What was read; nil where it could not be.
    public internal(set) var content: Content?
    /// Whether it is a text of a folder that holds no interview, and counts as no input.
    public let isLeftAlone: Bool

    init(name: String, hash: String?, bytes: Int, content: Content?, isLeftAlone: Bool = false) {
        self.name = name
        self.hash = hash
        self.bytes = bytes
        self.content = content
        self.isLeftAlone = isLeftAlone
    }

    /// What was read of an input.
    public struct Content: Hashable, Sendable {
        /// The layout it was recognised as.
        public let layout: Layout
        /// All turns.
        public let turns: Int
        /// Turns of interviewees.
        public let intervieweeTurns: Int
        /// Words in turns.
        public let words: Int
        /// Paragraphs whose words are in turns.
        public let paragraphsInTurns: Int
        /// Paragraphs that state facts about the interview.
        public let paragraphsInMetadata: Int
        /// Paragraphs left out.
        public let paragraphsSkipped: Int
        /// Ids of the interviewees, in order of their first turn.
        public let participants: [Participant.ID]
        /// Codings made, without those withdrawn.
        public internal(set) var codings: Int

        init(_ transcript: Transcript, codings: Int) {
            layout = transcript.layout
            turns = transcript.turns.count
            intervieweeTurns = transcript.turns.count { transcript.isInterviewee($0) }
            words = transcript.accounting.words
            paragraphsInTurns = transcript.accounting.inTurns
            paragraphsInMetadata = transcript.accounting.inMetadata
            paragraphsSkipped = transcript.accounting.skipped.count
            participants = transcript.participants.map(\.id)
            self.codings = codings
        }
    }
}
