public import StudyModel

/// A matter that several people raise and no criterion has for its own.
public struct EmergentTheme: Hashable, Sendable {
    /// The words that name it, then words said with it more than elsewhere; each as it is said most.
    public let terms: [String]
    /// How many sentences say it.
    public let passages: Int
    /// Of these, how many have no criterion at all.
    public let uncovered: Int
    /// Interviews they come from.
    public let interviews: Int
    /// Organisations of the people who say it, as far as the transcripts name them.
    public let organisations: Int
    /// The criterion that most of its sentences have, and how many have it; nil where none has any.
    public let nearest: Nearest?
    /// Sentences that say it, those that claim something first, from as many interviews as can be.
    public let examples: [SuggestedExample]

    /// A criterion near a theme.
    public struct Nearest: Hashable, Sendable {
        /// The criterion.
        public let criterion: Criterion.ID
        /// Sentences of the theme that have it.
        public let passages: Int
    }
}
