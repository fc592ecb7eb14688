import DocumentIO
import StudyModel
import Themes

/// The rows in which the sheet of quotes holds what others lead to, from 0.
struct QuotePlaces {
    private var starts: [[Int]] = []
    private var rows: [EvidenceID: Int] = [:]

    /// The places of all cells of `matrix`, and of the quotes that are `wanted`.
    init(_ matrix: FrameworkMatrix, wanted: Set<EvidenceID>) {
        // The headings come first.
        var next = 1
        starts.reserveCapacity(matrix.rows.count)
        for index in matrix.rows.indices {
            var cells = [Int](repeating: 0, count: matrix.criteria.count)
            for passage in matrix.passages(ofRow: index) {
                if let column = passage.criterion, cells[column] == 0 { cells[column] = next }
                if wanted.contains(passage.extract.evidence) { rows[passage.extract.evidence] = next }
                next += 1
            }
            starts.append(cells)
        }
    }

    /// The first quote of a cell of the matrix.
    func row(ofCell column: Int, in row: Int) -> Int { starts[row][column] }

    /// A cell with `ids`, which leads to the first of them that has a place.
    func cell(_ ids: [EvidenceID]) -> Cell {
        let text = ids.map(\.description).joined(separator: " ")
        guard let row = ids.lazy.compactMap({ rows[$0] }).first else { return .text(text) }
        return .link(text, sheet: SheetPlace.quotes.rawValue, row: row)
    }
}
