public import StudyModel

/// A turn, or a coding in a turn, that was looked for.
public struct FindHit: Hashable, Sendable {
    /// The transcript.
    public let transcript: StoredTranscript.ID
    /// Its name.
    public let transcriptName: String
    /// The turn, from 1.
    public let turn: Int
    /// Who says it, as the file labels them.
    public let speaker: String
    /// The participant who says it; nil for anyone who is not interviewed.
    public let participant: Participant.ID?
    /// The coding, where codings were asked for.
    public let coding: Coding?
    /// Words of the turn around what was found.
    public let snippet: String
    /// Where the snippet begins within the turn's text, in code points; 0 where it begins with the turn.
    public let start: Int
    /// Whether the turn goes on after the snippet.
    public let goesOn: Bool
    /// The words that were looked for, as ranges of code points within the snippet, ascending; those inside it alone.
    public let matches: [Range<Int>]

    /// A coding that was found.
    public struct Coding: Hashable, Sendable {
        /// The row.
        public let id: StoredCoding.ID
        /// Names it in all outputs.
        public let evidence: EvidenceID
        /// Its criterion; nil where none covers it.
        public let criterion: Criterion.ID?
        /// Where it stands.
        public let state: Standing.State
        /// Its passage, as a range of code points within the snippet, as far as it is inside.
        public let passage: Range<Int>
    }
}
