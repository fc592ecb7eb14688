/// What was kept from partners to protect interviewees, in numbers only.
public struct DisclosureReport: Hashable, Sendable {
    /// The smallest group that is named.
    public var minimumGroup = 0
    /// Groups that are not named anywhere, by dimension.
    public var unnamedGroups: [StudyGroup.Dimension: Int] = [:]
    /// Group counts of single criteria that are not shown.
    public var hiddenCells = 0
    /// Quotes whose group is not named although it is named elsewhere.
    public var plainCaptions = 0
    /// Passages that could not be quoted because they may name a person, a place or an organisation, or tell who spoke, or
    /// because people hold them back; each once.
    public var heldBackQuotes = 0
    /// Names, posts, places and numbers replaced in quotes, each quote once.
    public var replacements = 0

    /// Nothing was hidden.
    public init() {}
}
