import DocumentIO
public import StudyModel
import Yams

/// Texts of sections by their keys, as a study words them.
public struct SectionTexts: Sendable {
    /// A text, and where it stands.
    public struct Entry: Hashable, Sendable {
        /// The key it is for.
        public let key: String
        /// The words.
        public let text: String
        /// The file it stands in.
        public let file: String
        /// The line of the file at which the words begin, from 1.
        public let line: Int
    }

    /// The texts in the order of their keys.
    public let entries: [Entry]

    /// The most bytes of a text in a file of its own.
    private static let largestText = 1 << 20

    /// The texts at `path`: a YAML file of keys and words, or a folder of Markdown files named for their keys.
    /// - Throws: `InputError` with file and line.
    public init(path: String) throws(InputError) {
        let found = FilePlace(path).kind == .folder ? try Self.folder(path) : try Self.file(path)
        entries = found.sorted { $0.key < $1.key }
    }

    private static func file(_ path: String) throws(InputError) -> [Entry] {
        let root = try YAMLDocument.read(path: path)
        guard let pairs = root.mapping else {
            throw InputError(file: path, line: root.line, reason: "must be a mapping of keys to texts")
        }
        var entries: [Entry] = []
        for (key, value) in pairs {
            guard let name = key.words, let text = value.scalar else {
                throw InputError(file: path, line: key.line, reason: "must be a mapping of keys to texts")
            }
            // The words of a block begin on the line after its mark.
            let isBlock = text.style == .literal || text.style == .folded
            entries.append(
                Entry(key: name, text: text.string, file: path, line: value.line + (isBlock ? 1 : 0)))
        }
        return entries
    }

    private static func folder(_ path: String) throws(InputError) -> [Entry] {
        let names: [String]
        do { names = try FolderListing(path).entries.map(\.name) } catch {
            throw InputError(file: path, reason: error.reason)
        }
        var entries: [Entry] = []
        for name in names where name.hasSuffix(".md") {
            let file = "\(path)/\(name)"
            let text = try TextFile.read(path: file, limit: largestText).text
            entries.append(Entry(key: String(name.dropLast(3)), text: text, file: file, line: 1))
        }
        guard !entries.isEmpty else { throw InputError(file: path, reason: "holds no text (.md)") }
        return entries
    }
}
