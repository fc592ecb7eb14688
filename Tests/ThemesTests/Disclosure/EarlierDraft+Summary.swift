import StudyModel

@testable import Themes

extension EarlierDraft {
    /// The draft partners hold where they were given `summary`.
    init(_ summary: ThemeSummary) {
        self.init(
            people: summary.log.people,
            rows: summary.themes.flatMap { theme in
                theme.groups.map { view in
                    Row(
                        criterion: theme.criterion.id, group: .init(view.group.dimension, view.group.label),
                        figures: Self.figures(view.positions))
                }
            },
            hidden: summary.log.rows.map { entry in
                Hidden(
                    criterion: entry.criterion,
                    group: .init(entry.row.group.dimension, entry.row.group.label), reason: entry.row.reason)
            },
            totals: Dictionary(
                uniqueKeysWithValues: summary.themes.map { ($0.criterion.id, Self.figures($0.positions)) }))
    }

    private static func figures(_ positions: PositionCounts) -> [Int] {
        [positions.raised, positions.positive, positions.critical]
    }
}
