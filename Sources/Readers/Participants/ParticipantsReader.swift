public import StudyModel

/// Reads the CSV file that tells who was interviewed in which transcript.
public enum ParticipantsReader {
    /// 16 MiB: some 100,000 rows of a hundred characters, ten times the largest study thought of.
    static let largestFile = 16 << 20

    /// The table in the file at `path`, with notes and warnings in the order of the file.
    ///
    /// The first row names the columns, in any order and letter case: `transcript`, and any of `participant`,
    /// `name`, `organisation`, `role`, `perspective`, `sector`, `date`, `speakers`.
    /// - Throws: `InputError` with the line.
    public static func read(path: String) throws(InputError) -> (
        table: ParticipantTable, diagnostics: [Diagnostic]
    ) {
        let file = try TextFile.read(path: path, limit: largestFile)
        return try parse(file.text, file: path)
    }

    /// The table in `text`, which messages say came from `file`; see `read(path:)`.
    static func parse(_ text: String, file: String) throws(InputError) -> (
        table: ParticipantTable, diagnostics: [Diagnostic]
    ) {
        let csv = try CSVTable(text, file: file)
        guard let header = csv.rows.first else { throw InputError(file: file, reason: "is empty") }
        var diagnostics: [Diagnostic] = []
        let columns = try ParticipantColumns(header, file: file, &diagnostics)
        var rows: [ParticipantTable.Row] = []
        for row in csv.rows.dropFirst() {
            rows.append(try columns.row(row, file: file, &diagnostics))
        }
        if rows.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .warning, "no-participants", file: file, line: header.line, "lists no participants"))
        }
        diagnostics += repeats(rows, file: file)
        return (ParticipantTable(file: file, rows: rows), diagnostics)
    }
}

private extension ParticipantsReader {
    /// Warnings about a participant listed twice for one transcript, or described in two ways.
    static func repeats(_ rows: [ParticipantTable.Row], file: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var firstOfID: [Participant.ID: ParticipantTable.Row] = [:]
        var seen: [[String]: Int] = [:]
        for row in rows {
            guard let id = row.participant, !row.isInterviewer else { continue }
            let key = [row.transcript.lowercased(), id.rawValue]
            if let line = seen[key] {
                diagnostics.append(
                    Diagnostic(
                        .warning, "participant-repeated", file: file, line: row.line,
                        "lists '\(id)' for '\(row.transcript)' a second time (first in line \(line))"))
            }
            seen[key] = seen[key] ?? row.line
            guard let first = firstOfID[id] else {
                firstOfID[id] = row
                continue
            }
            if let one = first.attributes.organisation, let other = row.attributes.organisation, one != other
            {
                diagnostics.append(
                    Diagnostic(
                        .warning, "participant-differs", file: file, line: row.line,
                        "'\(id)' works for '\(other)' here and for '\(one)' in line \(first.line)"))
            }
        }
        return diagnostics
    }
}
