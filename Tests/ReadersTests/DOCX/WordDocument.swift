import DocumentIO
import StudyModel

@testable import Readers

/// A small Word document, built from the XML of its body.
struct WordDocument {
    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    /// What stands inside `w:body`.
    var body: String
    var namespace = transitional
    /// Name of the main part inside the package.
    var main = "word/document.xml"
    /// The target by which `_rels/.rels` names the main part.
    var target = "word/document.xml"
    /// Other parts by kind (`footnotes`), name and content of their root element.
    var others: [(kind: String, name: String, content: String)] = []
    /// Parts by kind and name that are no XML of Word; they come first among the relationships.
    var files: [(kind: String, name: String, bytes: [UInt8])] = []
    /// Bytes before the main part's first character.
    var mark: [UInt8] = []

    /// The whole main part.
    var document: String { root("w:document", "<w:body>\(body)</w:body>") }

    /// The package.
    func bytes() throws -> [UInt8] {
        var zip = ZipWriter()
        zip.add("_rels/.rels", relationships([("officeDocument", target)]))
        zip.add(main, mark + Array(document.utf8))
        let folder = main.split(separator: "/").dropLast().joined(separator: "/")
        let file = main.split(separator: "/").last ?? ""
        zip.add(
            "\(folder)/_rels/\(file).rels",
            relationships(files.map { ($0.kind, $0.name) } + others.map { ($0.kind, $0.name) }))
        for file in files { zip.add("\(folder)/\(file.name)", file.bytes) }
        for other in others { zip.add("\(folder)/\(other.name)", Array(root("w:any", other.content).utf8)) }
        return try zip.bytes()
    }

    /// A `.rels` part.
    func relationships(_ targets: [(kind: String, target: String)]) -> [UInt8] {
        let entries = targets.enumerated().map { number, entry in
            "<Relationship Id='r\(number)' Type='http://x/relationships/\(entry.kind)' Target='\(entry.target)'/>"
        }.joined()
        return Array(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(entries)</Relationships>"
                .utf8)
    }

    private func root(_ name: String, _ content: String) -> String {
        "<?xml version='1.0'?><\(name) xmlns:w='\(namespace)' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>\(content)</\(name)>"
    }
}

/// A paragraph: `**bold**`, tabs and line feeds become runs, `w:tab` and `w:br`.
func p(_ text: String, style: String? = nil, run properties: String = "") -> String {
    let style = style.map { "<w:pPr><w:pStyle w:val='\($0)'/></w:pPr>" } ?? ""
    let runs = text.split(separator: "**", omittingEmptySubsequences: false).enumerated().map {
        number, words in
        let content =
            "<w:t xml:space='preserve'>"
            + words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing("\t", with: "</w:t><w:tab/><w:t xml:space='preserve'>")
            .replacing("\n", with: "</w:t><w:br/><w:t xml:space='preserve'>") + "</w:t>"
        return "<w:r><w:rPr>\(number % 2 == 1 ? "<w:b/>" : "")\(properties)</w:rPr>\(content)</w:r>"
    }.joined()
    return "<w:p>\(style)\(runs)</w:p>"
}

/// A table of the given rows of cells, a paragraph for each line of a cell.
func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
        let cells = row.map { cell in
            let paragraphs = cell.split(separator: "\n", omittingEmptySubsequences: false).map {
                p(String($0))
            }
            return "<w:tc>\(paragraphs.joined())</w:tc>"
        }
        return "<w:tr>\(cells.joined())</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
}

/// Reads a document called `a.docx` whose body is `parts` one after the other.
func readWord(_ parts: [String], options: ReadingOptions = ReadingOptions()) throws -> ReadTranscript {
    try TranscriptReader(options: options).read(WordDocument(body: parts.joined()).bytes(), name: "a.docx")
}

/// Reads a document called `a.docx`, a paragraph for each line of `text`.
func readWord(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> ReadTranscript {
    try readWord(
        text.split(separator: "\n", omittingEmptySubsequences: false).map { p(String($0)) }, options: options)
}

/// The paragraphs of a body.
func wordParagraphs(_ body: String, namespace: String = WordDocument.transitional) throws -> [SourceParagraph]
{
    try wordReading(body, namespace: namespace).paragraphs
}

/// What a main part with that body says.
func wordReading(
    _ body: String, namespace: String = WordDocument.transitional, styles: WordStyles = WordStyles(),
    lists: WordLists = WordLists()
) throws -> WordReading {
    let document = WordDocument(body: body, namespace: namespace).document
    let tape = try XMLParser.parse(Array(document.utf8), keeping: WordName.vocabulary)
    return WordParagraphs.read(tape, part: "word/document.xml", styles: styles, lists: lists)
}

extension ReadTranscript {
    /// How many paragraphs were left out for each reason.
    var skips: [ParagraphAccounting.SkipReason: Int] {
        Dictionary(grouping: transcript.accounting.skipped, by: \.reason).mapValues(\.count)
    }
}
