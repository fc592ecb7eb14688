/// A line of a document: paragraphs may hold several, apart by line breaks.
struct SourceLine: Sendable {
    /// Index of its paragraph in the part.
    let paragraph: Int
    /// Its text without white space at its ends; never empty.
    let text: Substring
    /// What it opens with, where that may be a speaker's label.
    let opening: LabelledLine?
    /// What it is, where it is a heading with a time.
    let heading: TimedHeading?

    /// The line `whole` of the paragraph with the index `paragraph`; nil where it holds white space only.
    init?(_ whole: Substring, paragraph: Int) {
        text = whole.trimmed
        guard !text.isEmpty else { return nil }
        self.paragraph = paragraph
        opening = LabelScanner.scan(whole)
        heading = TimedHeading(text)
    }

    /// All lines of `paragraphs` outside tables, in order.
    static func all(_ paragraphs: [SourceParagraph]) -> [SourceLine] {
        var lines: [SourceLine] = []
        lines.reserveCapacity(paragraphs.count)
        for paragraph in paragraphs where paragraph.cell == nil { lines += paragraph.lines }
        return lines
    }
}
