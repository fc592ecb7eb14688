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
                        : Self.cell(
                            criterion.values(of: field, levels: codebook.levels), isList: field.isList)
                }
            }, byteOrderMark: true)
    }

    /// The entries of a list on lines of their own, so that an entry of several lines goes on one.
    private static func cell(_ values: [String], isList: Bool) -> String {
        guard isList else { return values.joined(separator: "\n") }
        return values.map { value in
            let lines = value.split(whereSeparator: \.isNewline)
            return lines.count > 1 ? lines.joined(separator: " ") : value
        }.joined(separator: "\n")
    }
}
