public import DocumentIO

/// A codebook's file and that of its cues as bytes: what it takes to read the codebook again wherever it is kept.
public struct CodebookFiles: Hashable, Sendable {
    /// A file as bytes.
    public struct File: Hashable, Sendable {
        /// Its name without folders.
        public let name: String
        /// All of it.
        public let bytes: [UInt8]

        /// A file of that name, which tells its format.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The codebook's own.
    public let codebook: File
    /// That of its cues; nil where it names none.
    public let cues: File?

    /// The files of a codebook.
    public init(codebook: File, cues: File?) {
        self.codebook = codebook
        self.cues = cues
    }

    /// The file of the codebook at `path` with that of its cues at `cues`.
    /// - Throws: `DocumentError` where one cannot be read.
    public init(path: String, cues: String?) throws(DocumentError) {
        codebook = try Self.file(path)
        self.cues = try cues.map { path throws(DocumentError) in try Self.file(path) }
    }

    /// SHA-256 in hexadecimal of the codebook's file with that of its cues after it, as `cat` joins them.
    public var hash: String { SHA256.hex(codebook.bytes + (cues?.bytes ?? [])) }

    private static func file(_ path: String) throws(DocumentError) -> File {
        File(
            name: String(path.split(separator: "/").last ?? ""),
            bytes: try InputFile.read(path, limit: CodebookLimits.fileBytes))
    }
}
