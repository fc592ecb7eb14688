/// A table of a returned text as rows of cells.
struct ReturnedTable {
    /// A row: the words of its cells as they read now, and its place.
    struct Row {
        let cells: [String]
        /// For each cell whether somebody put words in while Word kept track.
        let areFilled: [Bool]
        let range: Range<Int>
    }

    /// The rows in order.
    let rows: [Row]
    /// The words of the paragraph before it; empty where there is none.
    let caption: String

    /// The tables of `text` in order, those inside others as tables of their own.
    static func all(in text: ReturnedText) -> [ReturnedTable] {
        var tables: [Int: [Int]] = [:]
        for (index, paragraph) in text.paragraphs.enumerated() {
            if let table = paragraph.cell?.table { tables[table, default: []].append(index) }
        }
        return tables.sorted { $0.key < $1.key }.map { table(of: $0.value, in: text) }
    }

    private static func table(of paragraphs: [Int], in text: ReturnedText) -> ReturnedTable {
        let rows = Dictionary(grouping: paragraphs) { text.paragraphs[$0].cell?.row ?? 0 }
        let first = paragraphs.first ?? 0
        return ReturnedTable(
            rows: rows.sorted { $0.key < $1.key }.map { row(of: $0.value, in: text) },
            caption: first > 0 ? text.words(text.paragraphs[first - 1].range) : "")
    }

    private static func row(of paragraphs: [Int], in text: ReturnedText) -> Row {
        let columns = Dictionary(grouping: paragraphs) { text.paragraphs[$0].cell?.column ?? 0 }
        var cells = [String](repeating: "", count: (columns.keys.max() ?? 0) + 1)
        var areFilled = cells.map { _ in false }
        for (column, inside) in columns {
            let ranges = inside.map { text.paragraphs[$0].range }
            cells[column] = ranges.map(text.now).filter { !$0.isEmpty }.joined(separator: " ")
            areFilled[column] = ranges.contains { text.now($0) != text.before($0) }
        }
        let start = paragraphs.first.map { text.paragraphs[$0].range.lowerBound } ?? 0
        let end = paragraphs.last.map { text.paragraphs[$0].range.upperBound } ?? start
        return Row(cells: cells, areFilled: areFilled, range: start..<max(start, end))
    }
}
