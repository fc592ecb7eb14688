public import Planning
import StudyModel
public import Themes

/// A framework matrix as rows of a table file: a participant a row, a criterion a column. For the team only.
public enum FrameworkRows {
    private static let attributes = ["participant", "organisation", "sector", "role", "perspective"]

    /// The headings: attributes, then the criteria by label and name.
    public static func columns(_ matrix: FrameworkMatrix) -> [String] {
        attributes + matrix.criteria.map { "\($0.label) \($0.name)" }
    }

    /// A row for each participant, made when it is asked for: all of them together would be the largest thing
    /// in a run. A cell says position, passages, kinds, best quote and its code;
    /// where people wrote a summary of their own, that.
    public static func rows(
        _ matrix: FrameworkMatrix, edits: EditRegister = EditRegister()
    ) -> some Sequence<[String]> {
        matrix.rows.lazy.map { row in
            let known = row.attributes
            let head = [
                row.participant.rawValue, known.organisation ?? "", known.sector ?? "", known.role ?? "",
                known.perspective ?? "",
            ]
            return head
                + zip(matrix.criteria, row.cells).map { criterion, cell in
                    edits.cell(criterion.id, row.participant).map(EditWording.cell) ?? cell.map(words) ?? ""
                }
        }
    }

    private static func words(_ cell: FrameworkMatrix.Cell) -> String {
        let kinds = cell.kinds.map(QuoteWords.kind).joined(separator: ", ")
        let many = cell.passages == 1 ? "1 passage" : "\(cell.passages) passages"
        let head = [QuoteWords.stance(cell.stance), many, kinds].filter { !$0.isEmpty }.joined(
            separator: "; ")
        return "\(head): “\(cell.quote)” (\(cell.evidence))"
    }
}
