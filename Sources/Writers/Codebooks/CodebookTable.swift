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
                        : Self.cell(criterion.values(of: field, levels: codebook.levels), of: field)
                }
            }, byteOrderMark: true)
    }

    private static func cell(_ values: [String], of field: CriterionField) -> String {
        guard field.isList else { return values.joined(separator: "\n") }
        return values.map { entry($0, of: field) }.joined(separator: "\n")
    }

    /// An entry of a list on one line; one of phrases that would be taken for several stands in quotation marks.
    private static func entry(_ value: String, of field: CriterionField) -> String {
        let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
        let isSentence = field == .examples || field == .folder
        guard !isSentence, line.contains(";") || line.hasPrefix("\"") else { return line }
        return "\"" + line.replacing("\"", with: "\"\"") + "\""
    }
}
