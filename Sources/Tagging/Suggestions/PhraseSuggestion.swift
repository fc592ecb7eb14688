public import StudyModel

/// A phrase that marks passages of a criterion and that the codebook does not have there.
public struct PhraseSuggestion: Hashable, Sendable {
    /// The criterion.
    public let criterion: Criterion.ID
    /// The phrase as it is said most, fit to be a pattern of the codebook.
    public let phrase: String
    /// Its G² in passages of the criterion against all others.
    public let keyness: Double
    /// The share of its sentences, 0…1, that have the criterion at least: the lower end of a range that nine in ten keep
    /// above, whichever interview is left out; of several coders each counts for a part.
    public let leastShare: Double
    /// Sentences of the criterion that say it.
    public let passages: Int
    /// Sentences that say it at all.
    public let allPassages: Int
    /// Interviews in which passages of the criterion say it.
    public let interviews: Int
    /// Whether it may suffice alone; else it needs a second signal (a weak phrase).
    public let isStrong: Bool
    /// Sentences of the criterion that say it, from as many interviews as can be.
    public let examples: [SuggestedExample]
}
