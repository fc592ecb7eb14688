/// A page of what was found.
public struct FindResult: Hashable, Sendable {
    /// How many hits there are on all pages.
    public let total: Int
    /// The page, from 1.
    public let page: Int
    /// How many pages there are; at least 1.
    public let pages: Int
    /// The hits of this page, in the order in which transcripts were taken in, and of their turns.
    public let hits: [FindHit]
}
