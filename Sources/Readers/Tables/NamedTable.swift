public import StudyModel

/// A small CSV table that a person or this program wrote, its cells by the names of their columns.
public struct NamedTable: Sendable {
    /// A row: its cells by column, empty ones left out.
    public struct Row: Hashable, Sendable {
        /// The cells by the names of their columns, in lower case.
        public let cells: [String: String]
        /// Line it begins on, from 1.
        public let line: Int

        /// The cell of a column; nil where it is empty.
        public subscript(column: String) -> String? { cells[column] }
    }

    /// 16 MiB, as for lists of participants.
    static let largestFile = 16 << 20

    /// The rows in the order of the file.
    public let rows: [Row]

    /// Reads the table in the file at `path`, UTF-8, whose first row names some of `columns`, none twice, and no others.
    /// - Throws: `InputError` with the line.
    public static func read(path: String, columns: [String]) throws(InputError) -> NamedTable {
        let file = try TextFile.read(path: path, limit: largestFile)
        return try parse(file.text, file: path, columns: columns)
    }

    /// The table that `bytes` are, which errors say came from `file`; see `read(path:columns:)`.
    public static func read(_ bytes: [UInt8], file: String, columns: [String]) throws(InputError)
        -> NamedTable
    {
        try parse(TextFile(bytes: bytes, path: file).text, file: file, columns: columns)
    }

    /// The table in `text`, which errors say came from `file`; see `read(path:columns:)`.
    static func parse(_ text: String, file: String, columns: [String]) throws(InputError) -> NamedTable {
        let csv = try CSVTable(text, file: file)
        guard let header = csv.rows.first else { throw InputError(file: file, reason: "is empty") }
        let names = header.cells.map { $0.lowercased() }
        for name in names where !name.isEmpty && !columns.contains(name) {
            throw InputError(
                file: file, line: header.line,
                reason: "has a column '\(name)' that is not known" + Suggestion.clause(for: name, in: columns)
                    + " (known: \(columns.joined(separator: ", ")))")
        }
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 && !name.isEmpty }) {
            throw InputError(file: file, line: header.line, reason: "names the column '\(twice)' twice")
        }
        var rows: [Row] = []
        for row in csv.rows.dropFirst() {
            guard !row.cells.dropFirst(names.count).contains(where: { !$0.isEmpty }) else {
                throw InputError(
                    file: file, line: row.line,
                    reason:
                        "has \(row.cells.count) cells under \(names.count) columns; put text that holds the "
                        + "separator in quotes")
            }
            var cells: [String: String] = [:]
            for (name, cell) in zip(names, row.cells) where !cell.isEmpty { cells[name] = plain(cell) }
            rows.append(Row(cells: cells, line: row.line))
        }
        return NamedTable(rows: rows)
    }

    /// A cell without the apostrophe that keeps spreadsheets from running it as a formula.
    private static func plain(_ cell: String) -> String {
        guard cell.hasPrefix("'"), let second = cell.dropFirst().first, "=+-@\t\r".contains(second) else {
            return cell
        }
        return String(cell.dropFirst())
    }
}
