import StudyModel

/// Which cell of a row of codings holds what.
struct CodingColumns {
    private let names: [String?]
    private let file: String

    /// The columns `header` names; those that look misspelt are noted in `diagnostics`.
    /// - Throws: `InputError` where `transcript` or `turn` is missing or a column is named twice.
    init(_ header: CSVTable.Row, file: String, _ diagnostics: inout [Diagnostic]) throws(InputError) {
        self.file = file
        var names: [String?] = []
        for cell in header.cells {
            let written = cell.lowercased()
            let name = Self.otherSpellings[written] ?? written
            if CodingCells.known.contains(name) {
                guard !names.contains(name) else {
                    throw InputError(
                        file: file, line: header.line, reason: "names the column '\(name)' twice")
                }
                names.append(name)
                continue
            }
            names.append(nil)
            let hint = Suggestion.clause(for: written, in: CodingCells.known)
            if !CodingCells.passedOver.contains(written), !hint.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .warning, "unknown-column", file: file, line: header.line,
                        "the column '\(cell)' is not used" + hint))
            }
        }
        for needed in ["transcript", "turn"] where !names.contains(needed) {
            let found = header.cells.filter { !$0.isEmpty }.joined(separator: ", ")
            throw InputError(
                file: file, line: header.line,
                reason: "has no column '\(needed)' in its first row (found: \(found))")
        }
        self.names = names
    }

    /// Whether there is a column of that name.
    func has(_ name: String) -> Bool { names.contains(name) }

    /// The cells of `row` by the names of their columns; empty ones are left out.
    /// - Throws: `InputError` for cells beyond the last column.
    func cells(_ row: CSVTable.Row) throws(InputError) -> [String: String] {
        if row.cells.dropFirst(names.count).contains(where: { !$0.isEmpty }) {
            throw InputError(
                file: file, line: row.line,
                reason: "has \(row.cells.count) cells under \(names.count) columns; put text that holds the "
                    + "separator in quotes")
        }
        var cells: [String: String] = [:]
        for (name, cell) in zip(names, row.cells) {
            if let name, !cell.isEmpty { cells[name] = CSVTable.unguarded(cell) }
        }
        return cells
    }
}

private extension CodingColumns {
    static let otherSpellings = ["document": "transcript", "code": "criterion", "quote": "text"]
}
