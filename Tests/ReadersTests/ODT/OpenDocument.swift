import DocumentIO
import StudyModel

@testable import Readers

/// A small OpenDocument text, built from the XML of its parts.
struct OpenDocument {
    /// What stands inside `office:text`.
    var body: String
    /// What stands inside `office:automatic-styles`.
    var automatic = ""
    /// What stands inside `office:styles`.
    var styles = ""
    /// What stands inside `office:master-styles`.
    var masters = ""
    /// What stands inside `office:meta`.
    var meta = ""
    var mimetype = "application/vnd.oasis.opendocument.text"

    private static let names: String = {
        let oasis = "urn:oasis:names:tc:opendocument:xmlns:"
        let prefixes = [
            ("office", "office:1.0"), ("text", "text:1.0"), ("table", "table:1.0"), ("style", "style:1.0"),
            ("draw", "drawing:1.0"), ("fo", "xsl-fo-compatible:1.0"), ("meta", "meta:1.0"),
        ]
        return prefixes.map { "xmlns:\($0)='\(oasis)\($1)'" }.joined(separator: " ")
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'"
    }()

    private func root(_ name: String, _ content: String) -> [UInt8] {
        Array("<?xml version='1.0'?><\(name) \(Self.names)>\(content)</\(name)>".utf8)
    }

    private var automaticPart: String { "<office:automatic-styles>\(automatic)</office:automatic-styles>" }
    private var bodyPart: String { "<office:body><office:text>\(body)</office:text></office:body>" }

    /// The package.
    func bytes() throws -> [UInt8] {
        var zip = ZipWriter()
        zip.add("mimetype", Array(mimetype.utf8))
        zip.add("content.xml", root("office:document-content", automaticPart + bodyPart))
        zip.add(
            "styles.xml",
            root(
                "office:document-styles",
                "<office:styles>\(styles)</office:styles><office:master-styles>\(masters)</office:master-styles>"
            ))
        zip.add("meta.xml", root("office:document-meta", "<office:meta>\(meta)</office:meta>"))
        return try zip.bytes()
    }

    /// The same as one XML file.
    var flat: [UInt8] {
        root(
            "office:document",
            "<office:meta>\(meta)</office:meta><office:styles>\(styles)</office:styles>" + automaticPart
                + "<office:master-styles>\(masters)</office:master-styles>" + bodyPart)
    }

    /// Reads the package as a file called `a.odt`.
    func read() throws -> ReadTranscript { try TranscriptReader().read(bytes(), name: "a.odt") }
}

/// A paragraph of an OpenDocument text holding `content`, in `style`.
func odt(_ content: String, style: String? = nil) -> String {
    "<text:p\(style.map { " text:style-name='\($0)'" } ?? "")>\(content)</text:p>"
}
