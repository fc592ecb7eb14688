import DocumentIO
import Planning
import StudyModel

@testable import Responses

/// A small returned draft, built from the XML of its body and its comments.
struct ReturnedFile {
    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    /// What stands inside `w:body`.
    var body: String
    /// What stands inside `w:comments`; nil where there is no such part.
    var comments: String?
    /// What stands inside `w15:commentsEx`.
    var extended: String?
    /// What stands inside `w15:people`.
    var people: String?
    /// What stands inside `w:footnotes`.
    var footnotes: String?
    /// What stands in each header.
    var headers: [String] = []
    /// The draft's code; nil where it was lost.
    var code: String? = SmallDraft.code
    /// Who saved it last.
    var lastAuthor = ""
    var namespace = transitional

    /// The package.
    func bytes() throws -> [UInt8] {
        var zip = ZipWriter()
        var top = [("officeDocument", "word/document.xml")]
        if let code {
            top.append(("custom-properties", "docProps/custom.xml"))
            zip.add("docProps/custom.xml", Array(properties(code).utf8))
        }
        top.append(("core-properties", "docProps/core.xml"))
        zip.add("docProps/core.xml", Array("<c><lastModifiedBy>\(lastAuthor)</lastModifiedBy></c>".utf8))
        zip.add("_rels/.rels", relationships(top))
        zip.add("word/document.xml", part("w:document", "<w:body>\(body)</w:body>"))
        var others: [(String, String)] = []
        for (kind, root, content) in [
            ("comments", "w:comments", comments), ("commentsExtended", "w15:commentsEx", extended),
            ("people", "w15:people", people), ("footnotes", "w:footnotes", footnotes),
        ] {
            guard let content else { continue }
            others.append((kind, "\(kind).xml"))
            zip.add("word/\(kind).xml", part(root, content))
        }
        for (number, header) in headers.enumerated() {
            others.append(("header", "header\(number).xml"))
            zip.add("word/header\(number).xml", part("w:hdr", header))
        }
        zip.add("word/_rels/document.xml.rels", relationships(others))
        return try zip.bytes()
    }

    private func part(_ root: String, _ content: String) -> [UInt8] {
        Array(
            "<?xml version='1.0'?><\(root) xmlns:w='\(namespace)' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>\(content)</\(root)>"
                .utf8)
    }

    private func properties(_ code: String) -> String {
        "<Properties xmlns='p' xmlns:vt='v'><property pid='2' name='ThroughlineDraft'><vt:lpwstr>\(code)</vt:lpwstr></property></Properties>"
    }

    private func relationships(_ targets: [(kind: String, target: String)]) -> [UInt8] {
        let entries = targets.enumerated().map { number, entry in
            "<Relationship Id='r\(number)' Type='http://x/relationships/\(entry.kind)' Target='\(entry.target)'/>"
        }.joined()
        return Array(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(entries)</Relationships>"
                .utf8)
    }
}

/// A paragraph of that style whose runs and marks are `contents`.
func p(_ contents: String..., style: String? = nil) -> String {
    let style = style.map { "<w:pPr><w:pStyle w:val='\($0)'/></w:pPr>" } ?? ""
    return "<w:p>\(style)\(contents.joined())</w:p>"
}

/// A run of words.
func r(_ words: String) -> String { "<w:r><w:t xml:space='preserve'>\(words)</w:t></w:r>" }

/// Words put in while Word kept track.
func ins(_ words: String, by author: String = "Ann Reed", at date: String = "2026-03-14T09:30:00Z") -> String
{
    "<w:ins w:id='9' w:author='\(author)' w:date='\(date)'>\(r(words))</w:ins>"
}

/// Words struck out while Word kept track.
func del(_ words: String, by author: String = "Ann Reed", at date: String = "2026-03-14T09:30:00Z") -> String
{
    "<w:del w:id='9' w:author='\(author)' w:date='\(date)'><w:r><w:delText xml:space='preserve'>\(words)</w:delText></w:r></w:del>"
}

/// `contents` between the ends of the comment `id`, and its mark.
func about(_ id: Int, _ contents: String) -> String {
    "<w:commentRangeStart w:id='\(id)'/>\(contents)<w:commentRangeEnd w:id='\(id)'/><w:r><w:commentReference w:id='\(id)'/></w:r>"
}

/// `contents` between the ends of a bookmark.
func mark(_ name: String, _ contents: String) -> String {
    let id = name.utf8.reduce(0) { $0 * 31 % 65_521 + Int($1) }
    return "<w:bookmarkStart w:id='\(id)' w:name='\(name)'/>\(contents)<w:bookmarkEnd w:id='\(id)'/>"
}

/// A comment of one paragraph.
func comment(
    _ id: Int, _ words: String, by author: String = "Ann Reed", at date: String = "2026-03-14T09:30:00Z"
) -> String {
    "<w:comment w:id='\(id)' w:author='\(author)' w:date='\(date)' w:initials='X'><w:p w14:paraId='0000000\(id)'><w:r><w:t xml:space='preserve'>\(words)</w:t></w:r></w:p></w:comment>"
}

/// A table of rows of cells, each cell's contents as given.
func table(_ rows: [[String]]) -> String {
    let rows = rows.map { "<w:tr>" + $0.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>" }
    return "<w:tbl>\(rows.joined())</w:tbl>"
}
