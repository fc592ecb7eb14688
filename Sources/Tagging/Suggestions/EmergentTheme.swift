/// Sentences no criterion covers that share a word which is said there more than elsewhere.
public struct EmergentTheme: Hashable, Sendable {
    /// The word they share, then words they say more than other sentences do; each as it is said most.
    public let terms: [String]
    /// G² of the word they share, in sentences without a criterion against those with one.
    public let keyness: Double
    /// How many sentences there are.
    public let passages: Int
    /// Interviews they come from.
    public let interviews: Int
    /// The sentences that say most of the words, from as many interviews as can be.
    public let examples: [SuggestedExample]
}
