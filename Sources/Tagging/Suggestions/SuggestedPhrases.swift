/// The phrases suggested, and out of how many.
struct SuggestedPhrases {
    /// The suggestions, in the order of the criteria, the best first.
    let phrases: [PhraseSuggestion]
    /// Pairs of a phrase and a criterion that were looked at.
    let tests: Int
    /// Those of which half of the sentences or more have the criterion.
    let promising: Int
}
