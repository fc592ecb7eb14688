/// Rows of numbered features, most of them absent: what a linear model learns from.
public struct SparseRows: Sendable {
    /// Where each row begins in `columns` and `values`; one more at the end.
    public private(set) var starts: [Int] = [0]
    /// The columns of all rows, ascending within a row, from 0.
    public private(set) var columns: [Int32] = []
    /// The values of all rows, in the order of `columns`.
    public private(set) var values: [Float] = []
    /// Columns a row can have.
    public let width: Int

    /// No rows of `width` columns.
    public init(width: Int) { self.width = width }

    /// How many rows there are.
    public var count: Int { starts.count - 1 }

    /// Adds a row; its columns ascend and lie within the width.
    public mutating func append(_ row: [(column: Int32, value: Float)]) {
        for entry in row where entry.column >= 0 && Int(entry.column) < width {
            columns.append(entry.column)
            values.append(entry.value)
        }
        starts.append(columns.count)
    }

    /// Where the row at `index` stands in `columns` and `values`.
    public func range(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }
}
