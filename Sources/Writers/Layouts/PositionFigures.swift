import Planning
import StudyModel
import Themes

/// Bars and tables of how many people stand where, drawn from the figures that may leave the team.
struct PositionFigures {
    private let summary: ThemeSummary
    private let positions: Figure
    private let groups: [Figure]

    init(_ summary: ThemeSummary) {
        self.summary = summary
        positions = summary.figure(.positions)
        groups = [StudyGroup.Dimension.sector, .perspective].map { summary.figure(.groups($0)) }
    }

    private var total: Int { summary.sample.people }
    private static let shownLeading = 3

    private static let legend: [Chart.LegendEntry] = [
        .init(.helping, "told of help"), .init(.mixed, "told of both"),
        .init(.hindering, "told of difficulty"),
        .init(.neutral, "raised it, no position"), .init(.silent, "did not raise it"),
    ]

    /// People by position on a criterion; nil where it is hidden.
    func people(_ criterion: Criterion.ID) -> PositionCounts? {
        guard case .people(let positions)? = positions.row(of: criterion)?.cells.first else { return nil }
        return positions
    }

    /// The three of `themes` of which most people told, as far as their figures are shown, with what stands level with the
    /// last of them: "trust (9 of 14), clear roles (5) and pace (5). Level with the last of these: capacity."; nil
    /// where nobody told.
    func leading(_ themes: [Theme], _ told: Told) -> String? {
        let shown = themes.filter { people($0.criterion.id) != nil }
        let leading = LeadingThemes(shown, by: told, limit: Self.shownLeading)
        return leading.themes.isEmpty ? nil : "\(leading.list(of: total)).\(leading.tie)"
    }

    /// Bars for the themes of a level, the most raised first.
    func chart(_ title: String, _ themes: [Theme]) -> Block {
        let order = themes.enumerated().sorted { left, right in
            left.element.raised != right.element.raised
                ? left.element.raised > right.element.raised : left.offset < right.offset
        }.map(\.element)
        let bars = order.compactMap { theme in
            people(theme.criterion.id).map { positions in
                Chart.Bar(label: theme.criterion.short.capitalisedFirst, counts: counts(positions))
            }
        }
        return .chart(Chart(title: title, legend: Self.legend, maximum: total, bars: bars))
    }

    private func counts(_ positions: PositionCounts) -> [Tint: Int] {
        [
            .helping: positions.helping, .mixed: positions.mixed, .hindering: positions.hindering,
            .neutral: positions.neutral, .silent: total - positions.raised,
        ]
    }

    /// The tint of a reading.
    static func tint(_ reading: ChecklistPosition.Reading) -> Tint {
        switch reading {
        case .helps: .helping
        case .hinders: .hindering
        case .both: .mixed
        case .open, .few: .neutral
        case .silent: .silent
        }
    }

    /// Every criterion of a level with its counts.
    func table(_ caption: String, _ positions: [ChecklistPosition]) -> Block {
        let columns: [Table.Column] = [
            .init("", width: 0.55), .init("Criterion", width: 2.8),
            .init("Raised by", width: 1, isNumeric: true),
            .init("Help", width: 0.65, isNumeric: true), .init("Both", width: 0.65, isNumeric: true),
            .init("Diffi\u{AD}culty", width: 0.8, isNumeric: true),
            .init("No posi\u{AD}tion", width: 0.8, isNumeric: true),
            .init("What interviewees said", width: 2.5),
        ]
        let rows = positions.map { position in
            let criterion = position.theme.criterion
            return [Table.Cell(criterion.label), Table.Cell(criterion.name)]
                + numbers(criterion.id, of: total)
                + [
                    Table.Cell(position.words, tint: Self.tint(position.reading))
                ]
        }
        return .table(Table(caption: caption, columns: columns, rows: rows))
    }

    /// What each group that may be named says, in a line; nil where nothing is shown of any. Someone who told of both
    /// counts on both sides: finer figures of small groups would tell of single people.
    func groups(_ theme: Theme) -> String? {
        var told: [String] = []
        var hidden: [String] = []
        for figure in groups {
            for (column, cell) in zip(figure.columns, figure.row(of: theme.criterion.id)?.cells ?? []) {
                let name = column.group?.label ?? ""
                guard case .group(let raised, let help, let difficulty) = cell else {
                    hidden.append(name)
                    continue
                }
                let parts = [(help, "told of help"), (difficulty, "told of difficulty")].filter { $0.0 > 0 }
                    .map { "\($0.0) \($0.1)" }
                let tail = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
                told.append("\(name) \(raised) of \(column.size)\(tail)")
            }
        }
        guard !told.isEmpty else { return nil }
        let rest = hidden.isEmpty ? "" : " Not shown: \(hidden.joined(separator: ", "))."
        return told.joined(separator: "; ").capitalisedFirst + "." + rest
    }

    /// Raised by, help, both, difficulty and no position; one note instead where they are hidden.
    private func numbers(_ criterion: Criterion.ID, of total: Int) -> [Table.Cell] {
        guard let counts = people(criterion) else {
            return [Table.Cell([.note("not shown")])] + Array(repeating: Table.Cell(""), count: 4)
        }
        return [Table.Cell("\(counts.raised) of \(total)")]
            + [counts.helping, counts.mixed, counts.hindering, counts.neutral].map(number)
    }

    private func number(_ count: Int) -> Table.Cell { Table.Cell(count == 0 ? "–" : String(count)) }
}
