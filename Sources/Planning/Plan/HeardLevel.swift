public import StudyModel

/// What was heard at one level of the checklist.
public struct HeardLevel: Sendable {
    /// The level.
    public let level: Codebook.Level
    /// What the talk was about, before it is taken apart.
    public let opening: [Statement]
    /// What helps, what is needed or has helped, hopes, assumptions, difficulties, as far as each was told.
    public let parts: [Part]

    /// One side of what was heard at a level.
    public struct Part: Sendable {
        /// Its heading ("What gets in the way").
        public let title: String
        /// Its findings: those most people tell of one by one, then the others together.
        public let findings: [Finding]
    }
}
