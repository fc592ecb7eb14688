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
        var hidden: [EarlierDraft.Hidden] = []
        var totals: [Criterion.ID: [Int]] = [:]
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
                guard let label, let criterion = row["criterion"], let figures = Self.figures(row) else {
                    throw Self.fault(path, row, "is no whole row of a table")
                }
                rows.append(.init(criterion: .init(criterion), group: label, figures: figures))
            // Records of before this was kept have none: the figures of who is counted still do instead.
            case "total":
                guard let criterion = row["criterion"], let figures = Self.figures(row) else {
                    throw Self.fault(path, row, "is no whole row of a table")
                }
                totals[.init(criterion)] = figures
            case "hidden":
                // A group that is named nowhere bears no criterion.
                guard let label, let criterion = row["criterion"] else { continue }
                let reason = row["name"].flatMap { HiddenRow.Reason(rawValue: $0) }
                hidden.append(.init(criterion: .init(criterion), group: label, reason: reason))
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
        draft = EarlierDraft(people: people, rows: rows, hidden: hidden, totals: totals)
        self.codes = codes
        self.pack = pack
    }

    /// The figures of a row; nil where one is missing.
    private static func figures(_ row: NamedTable.Row) -> [Int]? {
        let figures = ["raised", "help", "difficulty"].compactMap { row[$0].flatMap { Int($0) } }
        return figures.count == 3 ? figures : nil
    }

    private static func fault(_ path: String, _ row: NamedTable.Row, _ reason: String) -> InputError {
        InputError(file: path, line: row.line, reason: reason)
    }
}
