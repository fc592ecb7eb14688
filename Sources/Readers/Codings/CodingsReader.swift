public import StudyModel

/// Reads codings back from `codings.csv` and `codings.ndjson`, or from a list of codings made elsewhere.
///
/// A CSV file names its columns in its first row, in any order and letter case: `transcript` and `turn`; `start` and
/// `end` (code points) or `text` or neither for a whole turn; `criterion` (or `criteria`, several parted by `|`), `coder`, `kind`, `stance`,
/// `question` and `state`, each where there is one. An NDJSON file has an object with those keys on each line. Other columns and
/// keys are passed over.
public enum CodingsReader {
    /// 1 GiB: some two million codings.
    static let largestFile = 1 << 30

    /// The codings in the file at `path`, with notes about columns that look misspelt.
    /// - Throws: `InputError` with the line of the first fault.
    public static func read(path: String) throws(InputError) -> (list: CodingList, diagnostics: [Diagnostic])
    {
        let file = try TextFile.read(path: path, limit: largestFile)
        return try parse(file.text, file: path)
    }

    /// The codings in `text`, which messages say came from `file`; see `read(path:)`.
    static func parse(_ text: String, file: String) throws(InputError) -> (
        list: CodingList, diagnostics: [Diagnostic]
    ) {
        var diagnostics: [Diagnostic] = []
        let rows: [CodingRow]
        var namesCriteria = true
        switch text.utf8.first(where: { $0 > 0x20 }) {
        case nil: throw InputError(file: file, reason: "is empty")
        case UInt8(ascii: "{"): rows = try objects(text, file: file)
        case UInt8(ascii: "["):
            throw InputError(
                file: file, line: 1, reason: "is a JSON array; write one object on each line (NDJSON)")
        default: rows = try table(text, file: file, &namesCriteria, &diagnostics)
        }
        guard !rows.isEmpty else { throw InputError(file: file, reason: "holds no codings") }
        return (CodingList(file: file, rows: rows, namesCriteria: namesCriteria), diagnostics)
    }
}

private extension CodingsReader {
    static func objects(_ text: String, file: String) throws(InputError) -> [CodingRow] {
        var rows: [CodingRow] = []
        var line = 0
        for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
            rows += try CodingCells(line: Array(bytes), file: file, line: line).rows
        }
        return rows
    }

    static func table(
        _ text: String, file: String, _ namesCriteria: inout Bool, _ diagnostics: inout [Diagnostic]
    ) throws(InputError) -> [CodingRow] {
        let csv = try CSVTable(text, file: file)
        guard let header = csv.rows.first else { throw InputError(file: file, reason: "is empty") }
        let columns = try CodingColumns(header, file: file, &diagnostics)
        namesCriteria = columns.has("criterion") || columns.has("criteria")
        var rows: [CodingRow] = []
        rows.reserveCapacity(csv.rows.count)
        for row in csv.rows.dropFirst() {
            rows += try CodingCells(try columns.cells(row), file: file, line: row.line).rows
        }
        return rows
    }
}
