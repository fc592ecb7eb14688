import Readers
import StudyModel
import Themes

/// The disclosure record of a pack, as far as the next one is compared with it.
struct EarlierRecord: Sendable {
    static let columns = [
        "kind", "name", "dimension", "group", "criterion", "raised", "help", "difficulty", "code", "evidence",
        "transcript", "turn", "value",
    ]

    let draft: EarlierDraft
    /// Ids of codings by the codes the pack gave them.
    let codes: [String: String]
    /// The pack's name; nil where the record gives none.
    let pack: String?

    /// Reads the record at `path`.
    init(_ path: String) throws(InputError) {
        try self.init(NamedTable.read(path: path, columns: Self.columns), file: path)
    }

    /// The record that `bytes` are, which faults say came from `file`.
    init(_ bytes: [UInt8], file: String) throws(InputError) {
        try self.init(NamedTable.read(bytes, file: file, columns: Self.columns), file: file)
    }

    private init(_ table: NamedTable, file path: String) throws(InputError) {
        var people: [Participant.ID: Set<EarlierDraft.Label>] = [:]
        var rows: [EarlierDraft.Row] = []
        var codes: [String: String] = [:]
        var pack: String?
        for row in table.rows {
            let dimension = row["dimension"].flatMap { StudyGroup.Dimension(rawValue: $0) }
            let label = dimension.flatMap { dimension in
                row["group"].map { EarlierDraft.Label(dimension, $0) }
            }
            switch row["kind"] {
            case "person":
                guard let name = row["name"] else { throw Self.fault(path, row, "names nobody") }
                people[Participant.ID(name), default: []].formUnion(label.map { [$0] } ?? [])
            case "row":
                let figures = ["raised", "help", "difficulty"].compactMap { row[$0].flatMap { Int($0) } }
                guard let label, let criterion = row["criterion"], figures.count == 3 else {
                    throw Self.fault(path, row, "is no whole row of a table")
                }
                rows.append(.init(criterion: .init(criterion), group: label, figures: figures))
            case "quote":
                if let code = row["code"], let evidence = row["evidence"] { codes[code] = evidence }
            case "setting": if row["name"] == "pack" { pack = row["value"] }
            default: continue
            }
        }
        guard !people.isEmpty else {
            throw InputError(
                file: path, reason: "is no disclosure record: it says nothing of who was counted")
        }
        draft = EarlierDraft(people: people, rows: rows)
        self.codes = codes
        self.pack = pack
    }

    private static func fault(_ path: String, _ row: NamedTable.Row, _ reason: String) -> InputError {
        InputError(file: path, line: row.line, reason: reason)
    }
}
