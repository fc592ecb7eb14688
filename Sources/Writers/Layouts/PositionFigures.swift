import Planning
import StudyModel
import Themes

/// Bars and tables of how many people stand where.
struct PositionFigures {
    let total: Int

    private static let legend: [Chart.LegendEntry] = [
        .init(.helping, "told of help"), .init(.mixed, "told of both"),
        .init(.hindering, "told of difficulty"),
        .init(.neutral, "raised it, no position"), .init(.silent, "did not raise it"),
    ]

    /// Bars for the themes of a level, the most raised first.
    func chart(_ title: String, _ themes: [Theme]) -> Block {
        let order = themes.enumerated().sorted { left, right in
            left.element.raised != right.element.raised
                ? left.element.raised > right.element.raised : left.offset < right.offset
        }.map(\.element)
        let bars = order.map { theme in
            Chart.Bar(label: theme.criterion.short.capitalisedFirst, counts: counts(theme))
        }
        return .chart(Chart(title: title, legend: Self.legend, maximum: total, bars: bars))
    }

    private func counts(_ theme: Theme) -> [Tint: Int] {
        [
            .helping: theme.positions.helping, .mixed: theme.positions.mixed,
            .hindering: theme.positions.hindering, .neutral: theme.positions.neutral,
            .silent: total - theme.raised,
        ]
    }

    /// The tint of a reading.
    static func tint(_ reading: ChecklistPosition.Reading) -> Tint {
        switch reading {
        case .helps: .helping
        case .hinders: .hindering
        case .both: .mixed
        case .open: .neutral
        case .silent: .silent
        }
    }

    /// Every criterion of a level with its counts.
    func table(_ caption: String, _ positions: [ChecklistPosition]) -> Block {
        let columns: [Table.Column] = [
            .init("", width: 0.5), .init("Criterion", width: 3.6),
            .init("Raised by", width: 1, isNumeric: true),
            .init("Help", width: 0.8, isNumeric: true), .init("Both", width: 0.8, isNumeric: true),
            .init("Difficulty", width: 1, isNumeric: true), .init("No position", width: 1, isNumeric: true),
            .init("What interviewees said", width: 2.4),
        ]
        let rows = positions.map { position in
            let theme = position.theme
            let counts = theme.positions
            return [
                Table.Cell(theme.criterion.label), Table.Cell(theme.criterion.name),
                Table.Cell("\(theme.raised) of \(total)"), number(counts.helping), number(counts.mixed),
                number(counts.hindering), number(counts.neutral),
                Table.Cell(position.reading.rawValue, tint: Self.tint(position.reading)),
            ]
        }
        return .table(Table(caption: caption, columns: columns, rows: rows))
    }

    /// Counts of the groups that may be shown; nil where there are none. Someone who told of both counts in both
    /// columns: finer figures of small groups would tell of single people.
    func groups(_ theme: Theme) -> Block? {
        guard !theme.groups.isEmpty else { return nil }
        let columns: [Table.Column] = [
            .init("Group", width: 3), .init("Raised by", isNumeric: true),
            .init("Told of help", isNumeric: true), .init("Told of difficulty", isNumeric: true),
        ]
        let rows = theme.groups.map { view in
            [
                Table.Cell(view.group.label.capitalisedFirst),
                Table.Cell("\(view.positions.raised) of \(view.group.size)"),
                number(view.positions.positive), number(view.positions.critical),
            ]
        }
        return .table(Table(columns: columns, rows: rows))
    }

    private func number(_ count: Int) -> Table.Cell { Table.Cell(count == 0 ? "–" : String(count)) }
}
