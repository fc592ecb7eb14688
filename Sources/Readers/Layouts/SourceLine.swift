/// A line of a document: paragraphs may hold several, apart by line breaks.
struct SourceLine: Sendable {
    /// Index of its paragraph among those it is read with.
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

    /// Whether all of it is in square brackets: a remark of the transcriber, such as `[End of interview]`.
    var isRemark: Bool { isEnclosed(UInt8(ascii: "["), UInt8(ascii: "]")) }

    /// Whether all of it is in round brackets, as stage notes are, and some speech.
    var isInBrackets: Bool { isEnclosed(UInt8(ascii: "("), UInt8(ascii: ")")) }

    private func isEnclosed(_ opening: UInt8, _ closing: UInt8) -> Bool {
        guard text.utf8.first == opening, text.utf8.last == closing else { return false }
        var depth = 0
        for byte in text.utf8.dropLast() {
            if byte == opening { depth += 1 }
            if byte == closing { depth -= 1 }
            if depth == 0 { return false }
        }
        return depth == 1
    }

    /// All lines of `paragraphs` outside tables, in order.
    static func all(_ paragraphs: [SourceParagraph]) -> [SourceLine] {
        var lines: [SourceLine] = []
        lines.reserveCapacity(paragraphs.count)
        for paragraph in paragraphs where paragraph.cell == nil { lines += paragraph.lines }
        return lines
    }
}
