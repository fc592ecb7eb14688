import StudyModel
import Themes

/// How many of the passages that count a person made or accepted, by criterion.
struct ConfirmedCounts {
    private var counts: [Criterion.ID: (confirmed: Int, suggested: Int)] = [:]

    init(_ matrix: FrameworkMatrix) {
        for row in matrix.rows {
            for (criterion, cell) in zip(matrix.criteria, row.cells) {
                guard let cell else { continue }
                counts[criterion.id, default: (0, 0)].confirmed += cell.confirmed
                counts[criterion.id, default: (0, 0)].suggested += cell.passages - cell.confirmed
            }
        }
    }

    subscript(criterion: Criterion.ID) -> (confirmed: Int, suggested: Int) { counts[criterion] ?? (0, 0) }
}
