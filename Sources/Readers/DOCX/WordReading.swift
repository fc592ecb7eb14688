import StudyModel

/// What one part of a Word document says.
struct WordReading: Sendable {
    /// A stretch of text that a comment is about.
    struct Anchor: Sendable {
        let place: SourcePlace
        let words: String
    }

    /// The paragraphs in the order they begin.
    var paragraphs: [SourceParagraph] = []
    /// The styles met, by id.
    var usedStyles: Set<String> = []
    /// Whether paragraphs are numbered by a list of their own.
    var usesLists = false
    /// What comments are about, by the comments' ids.
    var anchors: [String: Anchor] = [:]
    /// In a part of comments: their ids and authors, each with the index of its first paragraph.
    var comments: [(id: String, author: String?, first: Int)] = []
    /// Embedded documents, by relationship, each with the index of the paragraph it stands before.
    var embedded: [(relationship: String, before: Int)] = []
}
