/// What a person may decide about how codings become themes; the defaults suit 10 to 40 interviews.
public struct ThemeSettings: Hashable, Sendable {
    /// The smallest group of interviewees whose label is shown.
    public var minimumGroup = 3
    /// In groups smaller than this, "all of them" or "none of them" is not said of a critical view.
    public var homogeneityGroup = 5
    /// Whether a group that is one single organisation is left out where a theme is mainly critical.
    public var hidesSingleOrganisations = true
    /// Whether capitalised words that nobody vouches for (a person, a place) are replaced in quotes.
    public var hidesUnknownNames = true
    /// Quotes shown for a criterion, at most.
    public var quotesPerCriterion = 7
    /// Quotes of one person in the whole report, at most; nil sets it by the number of interviewees.
    public var quotesPerPerson: Int?
    /// Length of a quote, in words; longer passages are cut.
    public var quoteWords = 8...40
    /// Quotes kept for one interview, criterion, stance and kind while transcripts are added.
    public var quotesKept = 3
    /// Quotes kept for one criterion, stance and kind in the whole study; more than a study of 40 interviews
    /// offers.
    public var quotesPooled = 120
    /// Quotes kept beside those for each sector, so that small sectors are heard.
    public var quotesPooledBySector = 8
    /// The share of a theme's passages above which one interviewee is said to carry it, 0…1.
    public var oneVoiceShare = 0.3
    /// A criterion raised by fewer than this share of interviewees is hardly raised, 0…1.
    public var silenceShare = 0.1

    /// From what random numbers start wherever something is set beside chance or put in a random order.
    public var seed: UInt64 = 20_200_505
    /// How often answers are dealt out at random to see what chance makes of a difference.
    public var shuffles = 999
    /// How saturation is told.
    public var saturation = Saturation.Settings()
    /// Drafts that partners hold already, which the figures of this one must not help to read.
    public var earlier: [EarlierDraft] = []

    /// The defaults.
    public init() {}
}
