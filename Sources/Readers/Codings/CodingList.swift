/// The codings of one file.
public struct CodingList: Hashable, Sendable {
    /// The file they were read from, as messages name it.
    public let file: String
    /// All codings in the order of the file.
    public let rows: [CodingRow]
}
