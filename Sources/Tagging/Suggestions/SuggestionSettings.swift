/// What it takes for a phrase or a theme to be suggested.
public struct SuggestionSettings: Hashable, Sendable {
    /// Passages that must say it.
    public var fewestPassages = 3
    /// Interviews that must say it.
    public var fewestInterviews = 2
    /// The least G² of a phrase: 10.83 is what chance gives once in 1,000.
    public var leastKeyness = 10.83
    /// The least share of a phrase's passages that belong to the criterion.
    public var leastShare = 0.25
    /// The share from which a phrase may suffice alone.
    public var strongShare = 0.6
    /// The most phrases of one criterion.
    public var mostPhrases = 8
    /// The most themes.
    public var mostThemes = 10
    /// The most examples of each.
    public var mostExamples = 2

    /// The settings as they are where nobody says otherwise.
    public init() {}
}
