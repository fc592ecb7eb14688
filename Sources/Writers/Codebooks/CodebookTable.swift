public import StudyModel

/// Writes the criteria of a codebook as a table that Excel opens: a row for each, entries of a list on lines of their
/// own within a cell. Sources, interventions and cues have no place there.
public struct CodebookTable {
    private let codebook: Codebook

    /// A writer of `codebook`.
    public init(_ codebook: Codebook) { self.codebook = codebook }

    /// The file, UTF-8 with a byte order mark.
    public func bytes() -> [UInt8] {
        let fields = CriterionField.allCases
        let guid = CodeGUID(codebook: codebook.id)
        return CSVEncoder().encode(
            columns: fields.map(\.rawValue),
            rows: codebook.criteria.map { criterion in
                fields.map { field in
                    field == .guid
                        ? guid.of(criterion.mark, "criterion/\(criterion.id)")
                        : criterion.values(of: field, levels: codebook.levels).joined(separator: "\n")
                }
            }, byteOrderMark: true)
    }
}
