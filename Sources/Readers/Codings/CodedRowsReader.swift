public import StudyModel

/// Reads what people decided about passages from a CSV file.
///
/// Two layouts are known by their first row. **Codings**, as a run writes them: `transcript`, `turn`, `start`,
/// `end`, `criterion`, `state`; a row for each coding, of which the accepted and the rejected are decisions.
/// **Coded passages**: `transcript`, `turn`, `start`, `end`, `criteria` (ids or labels parted by `|`; empty where
/// none applies), and perhaps `kind` (`none` where none applies); a row for each passage that was read. Turns count
/// from 1, `start` and `end` are code points within the turn.
public struct CodedRowsReader {
    /// 256 MiB: some million passages.
    static let largestFile = 256 << 20

    private let criteria: [String: Criterion.ID]

    /// A reader that knows criteria by their ids and labels in `codebook`.
    public init(codebook: Codebook) {
        var criteria: [String: Criterion.ID] = [:]
        for criterion in codebook.criteria {
            criteria[criterion.label] = criterion.id
        }
        for criterion in codebook.criteria { criteria[criterion.id.rawValue] = criterion.id }
        self.criteria = criteria
    }

    /// The decisions in the file at `path`, in its order.
    /// - Throws: `InputError` with the line.
    public func read(path: String) throws(InputError) -> [PassageDecisions] {
        try parse(TextFile.read(path: path, limit: Self.largestFile).text, file: path)
    }

    /// The decisions in `text`, which messages say came from `file`.
    func parse(_ text: String, file: String) throws(InputError) -> [PassageDecisions] {
        let csv = try CSVTable(text, file: file)
        guard let header = csv.rows.first else { throw InputError(file: file, reason: "is empty") }
        let columns = try CodedColumns(header, file: file)
        var passages: [PassageDecisions] = []
        passages.reserveCapacity(csv.rows.count)
        for row in csv.rows.dropFirst() {
            if let passage = try columns.passage(row, criteria, file: file) { passages.append(passage) }
        }
        return passages
    }
}
