import StudyModel

/// Reads the criteria of a codebook from a table, as Excel and other programs save it: a row for each, columns named in
/// the first row in any order. Entries of a list stand on lines of their own within a cell; phrases may be
/// parted by `;` too (`ListCell`).
struct CodebookCSVReader {
    /// The criteria, in the order of the file.
    private(set) var codes: [ImportedCode] = []
    /// What there is to know beside them.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads `text`, which messages say came from `file`.
    /// - Throws: `InputError` with the line.
    init(_ text: String, file: String) throws(InputError) {
        let csv = try CSVTable(text, file: file)
        guard let header = csv.rows.first else { throw InputError(file: file, reason: "is empty") }
        let fields = try fields(header, file: file)
        guard csv.rows.count - 1 <= CodebookLimits.criteria else {
            throw InputError(
                file: file, line: csv.rows[CodebookLimits.criteria + 1].line,
                reason: "lists more than \(CodebookLimits.criteria) criteria")
        }
        var entries = 0
        for row in csv.rows.dropFirst() {
            for (field, cell) in zip(fields, row.cells) where field?.isList == true {
                try ImportedCode.refuseFlood(cell, before: &entries, file: file, line: row.line)
            }
            if row.cells.dropFirst(fields.count).contains(where: { !$0.isEmpty }) {
                throw InputError(
                    file: file, line: row.line,
                    reason:
                        "has \(row.cells.count) cells under \(fields.count) columns; put text that holds the "
                        + "separator in quotes")
            }
            codes.append(Self.code(row, fields))
        }
    }
}

extension CodebookCSVReader {
    /// Whether the row `text` names the columns of criteria: their names, and something that tells what they are.
    static func isHeader(_ text: String, file: String) -> Bool {
        guard let row = try? CSVTable(text, file: file).rows.first else { return false }
        let fields = row.cells.compactMap(field)
        return fields.contains(.name)
            && fields.contains { [.definition, .countAs, .phrases, .examples].contains($0) }
    }
}

private extension CodebookCSVReader {
    /// What other programs and people call the columns.
    static let otherNames: [String: CriterionField] = [
        "code": .name, "criterion": .name, "code_name": .name, "title": .name, "description": .definition,
        "memo": .definition, "comment": .definition, "inclusion": .countAs, "include": .countAs,
        "exclusion": .doNotCount, "exclude": .doNotCount, "category": .level, "theme": .level,
        "group": .level, "parent": .level, "keywords": .phrases, "phrase": .phrases, "search_terms": .phrases,
        "example": .examples, "quote": .examples, "color": .colour, "no": .label, "number": .label,
    ]

    /// The field of the column called `cell`.
    static func field(_ cell: String) -> CriterionField? {
        CriterionField(named: cell) ?? otherNames[cell.lowercased().replacing(" ", with: "_")]
    }

    mutating func fields(_ header: CSVTable.Row, file: String) throws(InputError) -> [CriterionField?] {
        var fields: [CriterionField?] = []
        for cell in header.cells {
            let field = Self.field(cell)
            if let field, fields.contains(field) {
                throw InputError(
                    file: file, line: header.line, reason: "names the column '\(field.rawValue)' twice")
            }
            if field == nil, !cell.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .warning, "unknown-column", file: file, line: header.line,
                        "the column '\(cell)' is not used"
                            + Suggestion.clause(for: cell, in: CriterionField.allCases.map(\.rawValue))))
            }
            fields.append(field)
        }
        guard fields.contains(.name) else {
            let found = header.cells.filter { !$0.isEmpty }.joined(separator: ", ")
            throw InputError(
                file: file, line: header.line,
                reason: "has no column 'name' in its first row (found: \(found))")
        }
        return fields
    }

    static func code(_ row: CSVTable.Row, _ fields: [CriterionField?]) -> ImportedCode {
        var code = ImportedCode(line: row.line)
        for (index, (field, cell)) in zip(fields, row.cells).enumerated() {
            guard let field, !cell.isEmpty else { continue }
            let text = CSVTable.unguarded(cell)
            let line = row.lines[index]
            if field.isList {
                code.fields[field] = ListCell.entries(
                    of: text, line: line, isSentences: field == .examples || field == .folder)
            } else {
                let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                    .map { String($0).stripped }
                let words =
                    field.hasParagraphs
                    ? lines.joined(separator: "\n") : lines.filter { !$0.isEmpty }.joined(separator: " ")
                code.fields[field] = [Located(words, line: line)]
            }
        }
        return code
    }
}
