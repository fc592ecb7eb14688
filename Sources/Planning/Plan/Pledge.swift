import StudyModel
public import Themes

/// Something an interviewee offered to do, give or lend, in their words: to be confirmed by whoever offered it.
public struct Pledge: Sendable {
    /// That it was offered; its words are the quote's.
    public let statement: Statement
    /// The words.
    public let quote: Quote
    /// Ids of the actions it could serve.
    public let actions: [String]
}
