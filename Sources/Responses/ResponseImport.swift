import DocumentIO
public import StudyModel

/// Reads many returned files and adds what they say to a table of responses.
public struct ResponseImport: Sendable {
    /// The table with what came back.
    public private(set) var table: ResponseTable
    /// The files that were read, in the order given.
    public private(set) var files: [ReturnedDraft] = []
    /// Why others were not.
    public private(set) var errors: [InputError] = []
    /// What a person should know beside what is told of each file.
    public private(set) var diagnostics: [Diagnostic] = []
    /// Responses the table did not have before.
    public private(set) var added = 0

    private var seen: [String: String] = [:]

    /// An import into `table`.
    public init(into table: ResponseTable = ResponseTable()) { self.table = table }

    /// Whether everything given was read, every part of it.
    public var isWhole: Bool { errors.isEmpty && files.allSatisfy(\.isWhole) }

    /// Reads the file at `path` with `reader`; a file that cannot be read is kept in `errors`, and one given twice is told of.
    public mutating func read(path: String, with reader: ReturnReader) {
        do throws(InputError) {
            let bytes = try Self.bytes(path)
            let hash = SHA256.hex(bytes)
            if let first = seen[hash] {
                diagnostics.append(
                    Diagnostic(
                        .note, "file-twice", file: path, "is the same file as \(first); it was read once"))
                return
            }
            seen[hash] = path
            take(try reader.read(bytes, file: path))
        } catch {
            errors.append(error)
        }
    }

    private mutating func take(_ file: ReturnedDraft) {
        files.append(file)
        added += table.merge(file.responses)
    }

    private static func bytes(_ path: String) throws(InputError) -> [UInt8] {
        do throws(DocumentError) {
            return try InputFile.read(path)
        } catch {
            let isFolder = error.reason == "is a folder"
            throw InputError(
                file: path,
                reason: isFolder ? "is a folder: name the files in it (\(path)/*.docx)" : error.reason)
        }
    }
}
