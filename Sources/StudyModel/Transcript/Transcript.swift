/// An interview as it was read: its turns in order, who speaks, and what became of every paragraph.
public struct Transcript: Sendable {
    /// The file's path relative to the input it was found under, with `/` between folders; unique in a run.
    public let name: String
    /// The recogniser that read it, and how sure it is.
    public let layout: Layout
    /// The text of all turns, joined by single line feeds. Spans of this transcript count its UTF-8 bytes.
    public let text: String
    /// All turns in the order of the file, the interviewer's among them; `turns[n].number == n + 1`.
    public let turns: [Turn]
    /// The speakers in order of their first turn; `Turn.speaker` indexes this list.
    public let speakers: [Speaker]
    /// The people interviewed, in order of their first turn.
    public let participants: [Participant]
    /// Facts the file states about itself (title, date, interviewer …), in the order they were found.
    public let metadata: [MetadataEntry]
    /// What became of every paragraph of the file.
    public let accounting: ParagraphAccounting
    /// What people wrote in the margins, in the order of the file; never part of what was said.
    public let comments: [SourceComment]

    /// A transcript of the given parts; see the properties for their meaning and order.
    public init(
        name: String, layout: Layout, text: String, turns: [Turn], speakers: [Speaker],
        participants: [Participant], metadata: [MetadataEntry], accounting: ParagraphAccounting,
        comments: [SourceComment] = []
    ) {
        self.name = name
        self.layout = layout
        self.text = text
        self.turns = turns
        self.speakers = speakers
        self.participants = participants
        self.metadata = metadata
        self.accounting = accounting
        self.comments = comments
    }

    /// The words of `turn`.
    public func text(of turn: Turn) -> Substring { text[turn.span] }

    /// The speaker of `turn`.
    public func speaker(of turn: Turn) -> Speaker { speakers[turn.speaker] }

    /// Whether `turn` is an interviewee's: only such turns are evidence.
    public func isInterviewee(_ turn: Turn) -> Bool { speakers[turn.speaker].role == .interviewee }

    /// The participant who speaks in `turn`; nil for an interviewer.
    public func participant(of turn: Turn) -> Participant? {
        guard let id = speakers[turn.speaker].participant else { return nil }
        return participants.first { $0.id == id }
    }
}
