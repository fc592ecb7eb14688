import StudyModel

/// A text file as paragraphs, with what is kept apart from them.
struct TextDocument: Sendable {
    /// The paragraphs in order, blank ones among them.
    var paragraphs: [SourceParagraph] = []
    /// Paragraphs kept apart: notes.
    var asides: [LayoutDraft.Aside] = []

    /// The paragraphs of plain text: a line each, where lines were not broken to fit a width.
    init(plain lines: [TextLine]) {
        for line in lines {
            append(Array(Self.withoutChevrons(line.text).utf8), line: line.number)
        }
    }

    init() {}

    /// Adds a paragraph of `bytes` (UTF-8, `\n` between lines) that stands in `cell`.
    mutating func append(
        _ bytes: [UInt8], line: Int, cell: SourceParagraph.Cell? = nil,
        _ shape: (inout SourceParagraph) -> Void = { _ in }
    ) {
        var paragraph = SourceParagraph(
            cell: cell, place: SourcePlace(paragraph: paragraphs.count + 1, line: line))
        paragraph.fill(bytes)
        shape(&paragraph)
        paragraphs.append(paragraph)
    }

    /// Keeps a note apart.
    mutating func appendNote(_ bytes: [UInt8], line: Int) {
        var paragraph = SourceParagraph(
            cell: nil, place: SourcePlace(paragraph: asides.count + 1, line: line))
        paragraph.fill(bytes)
        asides.append((paragraph, .skipped(.note)))
    }

    /// Captions put `>>` before whoever begins to speak.
    private static func withoutChevrons(_ line: Substring) -> Substring {
        line.trimmed.hasPrefix(">>") ? line.trimmed.drop { $0 == ">" } : line
    }
}
