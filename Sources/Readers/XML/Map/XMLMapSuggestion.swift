public import StudyModel
import DocumentIO

/// Proposes a mapping file for a document of somebody's own XML.
public enum XMLMapSuggestion {
    /// A mapping file for the document at `path`; see `text(for:name:)`.
    public static func text(path: String) throws(InputError) -> String {
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(path)
        } catch {
            throw InputError(file: path, line: error.line, reason: error.reason)
        }
        return try text(for: bytes, name: path)
    }

    /// A mapping file for the document in `bytes`, called `name`; reading it by that file gives what reading it
    /// without one does, and often more.
    ///
    /// - Throws: `InputError` for what is no XML, is of a format that needs no mapping, or shows no turns.
    public static func text(for bytes: [UInt8], name: String) throws(InputError) -> String {
        do throws(DocumentError) {
            guard case .xml = FileFormat(sniffing: bytes), let root = try XMLParser.parse(bytes).root else {
                throw DocumentError(reason: "is not XML, so no mapping file is of use")
            }
            let known = XMLFormats.all.first { $0.recognises(root) }
            if try WordXML.package(root) != nil || known != nil && known != InterviewReader.self {
                throw DocumentError(reason: "is of a format that is read without a mapping file")
            }
            guard let map = map(root) else {
                throw DocumentError(
                    reason: "shows no element that repeats and names one of a few speakers beside words, "
                        + "so no mapping can be proposed: write one by hand")
            }
            return map.yaml
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
    }

    /// The map that reads the document under `root`: by the shape its names show, else by how its values repeat.
    static func map(_ root: XMLElement) -> XMLMap? {
        InterviewShape(root)?.map(of: root) ?? TurnGuess(root).map
    }
}
