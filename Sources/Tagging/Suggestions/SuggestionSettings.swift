/// What it takes for a phrase or a theme to be suggested.
public struct SuggestionSettings: Hashable, Sendable {
    /// Sentences that must say it.
    public var fewestPassages = 3
    /// Interviews that must say it; one more for every forty that were read.
    public var fewestInterviews = 2
    /// How many of the phrases found may be there by chance, all tests counted (false discovery rate).
    public var falseShare = 0.1
    /// The least share of a phrase's sentences that have the criterion, of which one may be confident.
    public var leastShare = 0.25
    /// The same for a phrase without any word of the criterion's own text.
    public var leastShareUnrelated = 0.4
    /// The share from which a phrase may suffice alone.
    public var strongShare = 0.5
    /// Interviews in which such a phrase must be said of the criterion.
    public var strongInterviews = 4
    /// Interviews that must have been read before any phrase may suffice alone.
    public var strongStudy = 60
    /// The most phrases of one criterion.
    public var mostPhrases = 8
    /// The most themes.
    public var mostThemes = 10
    /// The most examples of each.
    public var mostExamples = 2

    /// The settings as they are where nobody says otherwise.
    public init() {}

    /// Interviews that must say a theme where `count` were read.
    func fewestThemeInterviews(of count: Int) -> Int { fewestInterviews(of: count) + 1 }

    /// Interviews that must say a phrase where `count` were read.
    func fewestInterviews(of count: Int) -> Int { fewestInterviews + count / 40 }
}
