public import StudyModel
public import Themes

/// What was heard at one level of the checklist.
public struct HeardLevel: Sendable {
    /// The level.
    public let level: Codebook.Level
    /// What the talk was about, before it is taken apart.
    public let opening: [Statement]
    /// Its paragraphs: what helps, what must be in place, hopes, assumptions, difficulties.
    public let paragraphs: [Paragraph]

    /// One side of what was heard at a level.
    public struct Paragraph: Sendable {
        /// Its heading ("What gets in the way").
        public let title: String
        /// Its statements.
        public let statements: [Statement]
        /// Quotes that stand for it.
        public let quotes: [Quote]
    }
}
