import StudyModel

/// Which cell of a row holds what.
struct ParticipantColumns {
    private var positions: [String: Int] = [:]
    private let count: Int

    /// The columns `header` names; unknown ones are noted in `diagnostics`.
    /// - Throws: `InputError` where `transcript` is missing or a column is named twice.
    init(_ header: CSVTable.Row, file: String, _ diagnostics: inout [Diagnostic]) throws(InputError) {
        count = header.cells.count
        for (position, cell) in header.cells.enumerated() where !cell.isEmpty {
            let written = cell.lowercased()
            let name = Self.otherSpellings[written] ?? written
            guard Self.known.contains(name) else {
                diagnostics.append(
                    Diagnostic(
                        .note, "unknown-column", file: file, line: header.line,
                        "the column '\(cell)' is not used" + Suggestion.clause(for: written, in: Self.known)))
                continue
            }
            guard positions[name] == nil else {
                throw InputError(file: file, line: header.line, reason: "names the column '\(name)' twice")
            }
            positions[name] = position
        }
        if positions["transcript"] == nil {
            let named = header.cells.filter { !$0.isEmpty }.joined(separator: ", ")
            throw InputError(
                file: file, line: header.line,
                reason: "has no column 'transcript' in its first row (found: \(named))")
        }
    }

    /// The participant `row` tells of; cells that are missing at its end are empty, with a warning.
    /// - Throws: `InputError` for a row without transcript, or with cells beyond the last column.
    func row(
        _ row: CSVTable.Row, file: String, _ diagnostics: inout [Diagnostic]
    ) throws(InputError) -> ParticipantTable.Row {
        if row.cells.dropFirst(count).contains(where: { !$0.isEmpty }) {
            throw InputError(
                file: file, line: row.line,
                reason: "has \(row.cells.count) cells under \(count) columns; put text that holds the "
                    + "separator in quotes")
        }
        if row.cells.count < count {
            diagnostics.append(
                Diagnostic(
                    .warning, "short-row", file: file, line: row.line,
                    "has \(row.cells.count) cells under \(count) columns; the others count as empty"))
        }
        guard let transcript = cell("transcript", row) else {
            throw InputError(file: file, line: row.line, reason: "names no transcript")
        }
        return ParticipantTable.Row(
            transcript: transcript, speakers: labels(cell("speakers", row) ?? ""),
            participant: cell("participant", row).map { Participant.ID($0) },
            attributes: Participant.Attributes(
                name: cell("name", row), organisation: cell("organisation", row), role: cell("role", row),
                perspective: cell("perspective", row), sector: cell("sector", row), date: cell("date", row)),
            line: row.line)
    }
}

private extension ParticipantColumns {
    static let known = [
        "transcript", "participant", "name", "organisation", "role", "perspective", "sector", "date",
        "speakers",
    ]
    static let otherSpellings = ["organization": "organisation", "speaker": "speakers"]

    /// The labels of a cell, apart by semicolons or bars: names hold commas.
    func labels(_ cell: String) -> [String] {
        cell.split { $0 == ";" || $0 == "|" }.map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    func cell(_ name: String, _ row: CSVTable.Row) -> String? {
        guard let position = positions[name], position < row.cells.count else { return nil }
        let words = row.cells[position]
        return words.isEmpty ? nil : words
    }
}
