public import StudyModel

/// Who was interviewed in which transcript, as a person listed it.
public struct ParticipantTable: Hashable, Sendable {
    /// One participant of one transcript.
    public struct Row: Hashable, Sendable {
        /// The transcript as written: a path, a file name, or a file name without its ending.
        public let transcript: String
        /// The labels of the speaker this is about, several where the transcript spells them in several ways; none
        /// where the file does not say.
        public let speakers: [String]
        /// Names the participant; nil where the cell is empty.
        public let participant: Participant.ID?
        /// What is stated about them; nil for an empty cell.
        public let attributes: Participant.Attributes
        /// Line of the file, from 1.
        public let line: Int

        /// Whether the row is about who asks rather than a participant.
        public var isInterviewer: Bool { participant?.rawValue.lowercased() == "interviewer" }

        /// A row of the given cells; see the properties.
        public init(
            transcript: String, speakers: [String] = [], participant: Participant.ID? = nil,
            attributes: Participant.Attributes = Participant.Attributes(), line: Int
        ) {
            self.transcript = transcript
            self.speakers = speakers
            self.participant = participant
            self.attributes = attributes
            self.line = line
        }
    }

    /// The file the rows were read from, as messages name it.
    public let file: String
    /// All rows in the order of the file.
    public let rows: [Row]

    /// A table of `rows` read from `file`.
    public init(file: String, rows: [Row]) {
        self.file = file
        self.rows = rows
    }

    /// The rows about the transcript of that name (its path relative to the input), in the order of the file: those
    /// that give its path, its file name, or its file name without the ending. Letter case does not matter.
    public func rows(for transcript: String) -> [Row] {
        let index = TranscriptIndex([transcript])
        return rows.filter { !index.transcripts(for: $0.transcript).isEmpty }
    }

    /// Deals the rows out to `transcripts` (paths relative to the inputs).
    ///
    /// A row goes to the transcript it names by path, else by file name, else without ending. A row that names
    /// several equally well goes to none, for a wrong name is worse than none.
    public func assigned(to transcripts: [String]) -> ParticipantAssignment {
        ParticipantAssignment(table: self, transcripts: transcripts)
    }
}
