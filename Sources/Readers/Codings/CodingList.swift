/// The codings of one file.
public struct CodingList: Hashable, Sendable {
    /// The file they were read from, as messages name it.
    public let file: String
    /// All codings in the order of the file.
    public private(set) var rows: [CodingRow]
    /// Whether it has a place for criteria at all; one without lists passages only.
    public let namesCriteria: Bool

    /// The list with those of its rows alone.
    public func with(rows: [CodingRow]) -> CodingList {
        var list = self
        list.rows = rows
        return list
    }
}
