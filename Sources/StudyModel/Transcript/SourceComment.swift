/// What someone wrote in the margin of a file about words of it: kept apart from what was said.
public struct SourceComment: Hashable, Sendable {
    /// Who wrote it, as the file tells; nil where it does not.
    public let author: String?
    /// What is written; its paragraphs are separated by line feeds.
    public let text: String
    /// The words it is about; empty where it stands at a point.
    public let about: String
    /// Where these words begin; nil where nothing in the file refers to it.
    public let place: SourcePlace?

    /// A comment by author (if known), text, the words it is about, and their place.
    public init(author: String?, text: String, about: String, place: SourcePlace?) {
        self.author = author
        self.text = text
        self.about = about
        self.place = place
    }
}
