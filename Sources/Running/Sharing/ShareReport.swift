/// What sharing came to.
public struct ShareReport: Sendable {
    /// What reading came to; its folder is the pack.
    public let run: RunReport
    /// Whether the pack says what it says otherwise than the one before.
    public let isCompared: Bool
    /// The folder of the disclosure report.
    public let folder: String
    /// People whose words are counted.
    public let people: Int
    /// Who is left out beside those who withdrew.
    public let leftOut: PeopleLeftOut
    /// Groups named nowhere.
    public let unnamedGroups: Int
    /// Rows of groups that are not shown.
    public let hiddenRows: Int
    /// Quotes in the pack, the rows of `quotes.csv`.
    public let quotes: Int
    /// Quotes of which words were replaced.
    public let changedQuotes: Int
    /// Passages that could not be quoted.
    public let heldBack: Int
    /// Codings that were withdrawn.
    public let withdrawn: Int
}
