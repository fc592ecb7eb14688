import Planning
import StudyModel
import Themes

/// A cell of the framework matrix by its key.
struct MatrixPlace: Sendable {
    let criterion: Criterion
    let row: FrameworkMatrix.Row
    /// What the tool says there; empty where the participant does not raise the criterion.
    let tool: String
    /// Its place on the page of the criterion.
    let anchor: String

    init?(_ key: String, _ matrix: FrameworkMatrix) {
        guard let slash = key.firstIndex(of: "/") else { return nil }
        let (slug, person) = (key[..<slash], key[key.index(after: slash)...])
        guard let column = matrix.criteria.firstIndex(where: { $0.id.rawValue == slug }),
            let place = matrix.rows.firstIndex(where: { $0.participant.rawValue == person })
        else { return nil }
        criterion = matrix.criteria[column]
        row = matrix.rows[place]
        tool = row.cells[column].map(CellSummary.text) ?? ""
        anchor = Self.anchor(place)
    }

    /// The place of the participant of a row.
    static func anchor(_ row: Int) -> String { "person-\(row + 1)" }
}
