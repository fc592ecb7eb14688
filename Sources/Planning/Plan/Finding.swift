public import Themes

/// A statement with words of interviewees that show what it means.
public struct Finding: Sendable {
    /// What it is about, where its words begin with that ("A shared definition: most interviewees …"); nil where they
    /// do not.
    public let name: String?
    /// What was heard.
    public let statement: Statement
    /// Quotes that say it, the strongest first; each stands in the plan once.
    public let quotes: [Quote]

    /// A finding of the given parts.
    public init(name: String? = nil, statement: Statement, quotes: [Quote] = []) {
        self.name = name
        self.statement = statement
        self.quotes = quotes
    }
}
