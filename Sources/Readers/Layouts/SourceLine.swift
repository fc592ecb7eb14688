/// A line of a document: paragraphs may hold several, apart by line breaks.
struct SourceLine: Sendable {
    /// Index of its paragraph.
    let paragraph: Int
    /// Its text without white space at its ends; never empty.
    let text: Substring
    /// What it is, where it is a heading with a time.
    let heading: TimedHeading?

    /// All lines of `paragraphs` outside tables that hold text, in order.
    static func all(_ paragraphs: [SourceParagraph]) -> [SourceLine] {
        var lines: [SourceLine] = []
        lines.reserveCapacity(paragraphs.count)
        for (index, paragraph) in paragraphs.enumerated() where paragraph.cell == nil {
            for line in paragraph.lines {
                let words = line.trimmed
                lines.append(SourceLine(paragraph: index, text: words, heading: TimedHeading(words)))
            }
        }
        return lines
    }
}
