public import StudyModel

/// A transcript as a study file keeps it, without its words.
public struct StoredTranscript: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<StoredTranscript>

    /// The row.
    public let id: ID
    /// Its name, unique in the study.
    public let name: String
    /// SHA-256 of the file it was read from, in hexadecimal.
    public let hash: String
    /// Size of that file.
    public let bytes: Int
    /// When it was last imported.
    public let importedAt: Timestamp
    /// Whether it was looked through as it is, for suggestions and for what was said off the record.
    public let isTagged: Bool

    /// A transcript of the given parts.
    public init(id: ID, name: String, hash: String, bytes: Int, importedAt: Timestamp, isTagged: Bool) {
        self.id = id
        self.name = name
        self.hash = hash
        self.bytes = bytes
        self.importedAt = importedAt
        self.isTagged = isTagged
    }
}
