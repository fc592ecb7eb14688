import Planning
import Readers
public import StudyModel

extension ResponseTable {
    /// The table in the file at `path`, with notes about rows that people added or copied.
    ///
    /// A row without an id, and the copy of a row that was split in two, get an id made of what they say.
    /// - Throws: `InputError` with the line of a column or sort that is not known.
    public static func read(path: String) throws(InputError) -> (
        table: ResponseTable, diagnostics: [Diagnostic]
    ) {
        let rows = try NamedTable.read(path: path, columns: columns).rows
        var names = ResponseNames()
        var responses: [PartnerResponse] = []
        var diagnostics: [Diagnostic] = []
        for row in rows {
            var response = try PartnerResponse(row, file: path)
            if names.isTaken(response.id) || response.id.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .note, response.id.isEmpty ? "response-without-id" : "response-copied", file: path,
                        line: row.line,
                        response.id.isEmpty
                            ? "has no id; it is given one"
                            : "has the id of an earlier row (\(response.id)); it is given one of its own"))
                response = response.named(by: &names)
            }
            names.take(response.id)
            responses.append(response)
        }
        return (ResponseTable(responses), diagnostics)
    }
}

private extension PartnerResponse {
    /// The response in a row.
    init(_ row: NamedTable.Row, file: String) throws(InputError) {
        let written = row["sort"]?.lowercased() ?? Sort.unsorted.rawValue
        guard let sort = Sort(rawValue: written) else {
            let known = Sort.allCases.map(\.rawValue).joined(separator: ", ")
            throw InputError(
                file: file, line: row.line,
                reason: "has a sort '\(written)' that is not known (known: \(known))")
        }
        self.init(
            id: row["id"] ?? "", partner: row["partner"] ?? "", author: row["author"] ?? "",
            date: row["date"] ?? "", file: row["file"] ?? "", draft: row["draft"] ?? "",
            entry: row["entry"] ?? "", words: row["words"] ?? "", sort: sort, text: row["response"] ?? "",
            inserted: row["inserted"] ?? "", deleted: row["deleted"] ?? "", done: row["done"] ?? "")
    }

    /// The response with an id made of all it says, which no other has.
    func named(by names: inout ResponseNames) -> PartnerResponse {
        let id = names.name([id, partner] + cells.dropFirst(2))
        return PartnerResponse(
            id: id, partner: partner, author: author, date: date, file: file, draft: draft, entry: entry,
            words: words, sort: sort, text: text, inserted: inserted, deleted: deleted, done: done)
    }
}
