/// Counts tables, rows and cells as a part is walked through.
struct TablePlaces {
    private var tables: [(table: Int, row: Int, column: Int)] = []
    private var tableCount = 0
    private var rowCount = 0

    /// Where the walk stands; nil outside tables.
    var cell: ReturnedParagraph.Cell? {
        tables.last.map { ReturnedParagraph.Cell(table: $0.table, row: $0.row, column: max(0, $0.column)) }
    }

    mutating func startTable() {
        tables.append((tableCount, rowCount, -1))
        tableCount += 1
    }

    mutating func startRow() {
        guard let last = tables.indices.last else { return }
        rowCount += 1
        tables[last].row = rowCount
        tables[last].column = -1
    }

    mutating func startCell() {
        guard let last = tables.indices.last else { return }
        tables[last].column += 1
    }

    mutating func endTable() { _ = tables.popLast() }
}
