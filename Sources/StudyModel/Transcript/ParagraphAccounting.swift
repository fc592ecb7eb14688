/// What became of every paragraph of a file: `inTurns + inMetadata + skipped` is `total`.
public struct ParagraphAccounting: Hashable, Sendable {
    /// Why a paragraph is neither in a turn nor metadata.
    public enum SkipReason: String, Sendable, CaseIterable {
        /// It holds no text.
        case empty
        /// It stands before the first turn and states nothing known.
        case beforeFirstTurn = "before the first turn"
        /// It stands after the last turn.
        case afterLastTurn = "after the last turn"
        /// It only says when something was said.
        case timestamp
        /// It is a label or heading that names a speaker.
        case label
        /// It is a remark of the transcriber or of the transcription service.
        case remark
        /// It is a row of headings of a table of turns.
        case tableHeading = "table heading"
        /// It belongs to a table that holds no turns.
        case otherTable = "another table"
        /// It is a footnote or endnote, kept apart from what was said.
        case note
        /// It is a comment in the margin, kept apart from what was said.
        case comment
        /// It is a page header or footer that states nothing, or what another one states.
        case pageHeader = "page header or footer"
        /// It shows once more what the caption before it said.
        case repetition = "repeated caption"
        /// It is hidden text, or text deleted under tracked changes.
        case hidden
    }

    /// A paragraph that was left out, and why.
    public struct Skipped: Hashable, Sendable {
        /// Where it stands.
        public let place: SourcePlace
        /// Why it was left out.
        public let reason: SkipReason
        /// Its beginning, at most 80 characters.
        public let excerpt: String

        /// A paragraph left out at `place` because of `reason`.
        public init(place: SourcePlace, reason: SkipReason, excerpt: String) {
            self.place = place
            self.reason = reason
            self.excerpt = excerpt
        }
    }

    /// Paragraphs of the file.
    public var total: Int { inTurns + inMetadata + skipped.count }
    /// Paragraphs whose words are in a turn.
    public var inTurns: Int
    /// Paragraphs that state facts about the interview.
    public var inMetadata: Int
    /// Paragraphs left out, in the order of the file.
    public var skipped: [Skipped]
    /// Words in turns.
    public var words: Int

    /// Counts as given; `skipped` in the order of the file.
    public init(inTurns: Int = 0, inMetadata: Int = 0, skipped: [Skipped] = [], words: Int = 0) {
        self.inTurns = inTurns
        self.inMetadata = inMetadata
        self.skipped = skipped
        self.words = words
    }
}

/// A fact a file states about itself.
public struct MetadataEntry: Hashable, Sendable {
    /// What it is about, as written (`Date`, `Interviewer`, `title`).
    public let key: String
    /// What is stated.
    public let value: String

    /// A fact by key and value.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}
