import StudyModel

/// The rows of a CSV file (RFC 4180), read strictly: a stray quote is a fault, for it moves cells to other columns.
struct CSVTable {
    /// A row: its cells, the line it begins on (from 1), and that of each cell.
    struct Row: Hashable {
        let cells: [String]
        let line: Int
        let lines: [Int]
    }

    /// All rows in order, blank lines left out.
    let rows: [Row]
    /// What separates the cells.
    let delimiter: Character

    /// Parses `text`, whose lines end in LF, CRLF or CR. The delimiter is the one of comma, semicolon and tab that
    /// the first line shows most (outside quotes), or what Excel's `sep=` line names.
    /// - Throws: `InputError` naming `file` and the line of a stray or unclosed quote.
    init(_ text: String, file: String) throws(InputError) {
        var body = text[...]
        var line = 1
        let first = body.prefix { !$0.endsLine }
        if first.lowercased().hasPrefix("sep="), first.count == 5, let named = first.last {
            delimiter = named
            body = body.dropFirst(first.count + 1)
            line = 2
        } else {
            delimiter = Self.delimiter(of: first)
        }
        var scanner = CSVScanner(body, delimiter: delimiter, file: file, line: line)
        var rows: [Row] = []
        while let row = try scanner.nextRow() {
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        self.rows = rows
    }
}

extension CSVTable {
    /// A cell without the apostrophe that keeps spreadsheets from running it as a formula.
    static func unguarded(_ cell: String) -> String {
        guard cell.hasPrefix("'"), let second = cell.dropFirst().first, "=+-@\t\r".contains(second) else {
            return cell
        }
        return String(cell.dropFirst())
    }
}

private extension CSVTable {
    static func delimiter(of header: Substring) -> Character {
        var isQuoted = false
        var counts: [Character: Int] = [:]
        for character in header {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted { counts[character, default: 0] += 1 }
        }
        let candidates: [Character] = [",", ";", "\t"]
        let best = candidates.map { counts[$0] ?? 0 }.max() ?? 0
        return candidates.first { (counts[$0] ?? 0) == best } ?? ","
    }
}
