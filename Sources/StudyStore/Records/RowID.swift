/// Names a row of a study file; `Subject` says of what.
public struct RowID<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number of the row.
    public let rawValue: Int64

    /// The row of that number.
    public init(_ rawValue: Int64) { self.rawValue = rawValue }

    /// The number, as addresses and forms write it.
    public var description: String { String(rawValue) }

    /// By number: what was added earlier comes first.
    public static func < (left: RowID, right: RowID) -> Bool { left.rawValue < right.rawValue }
}
