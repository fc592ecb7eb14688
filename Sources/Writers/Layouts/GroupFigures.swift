import Planning
import StudyModel
import Themes

/// Heat maps of criteria by groups: how many of each group spoke of a criterion, and which way they leaned.
struct GroupFigures {
    private let summary: ThemeSummary
    private let figure: Figure
    private let dimension: StudyGroup.Dimension

    /// The figures for the groups of `dimension`; nil where fewer than two may be named, or most interviewees are in
    /// none of those that are.
    init?(_ summary: ThemeSummary, _ dimension: StudyGroup.Dimension) {
        figure = summary.figure(.groups(dimension))
        let named = figure.columns.reduce(0) { $0 + $1.size }
        guard figure.columns.count > 1, named * 2 > summary.sample.people else { return nil }
        self.summary = summary
        self.dimension = dimension
    }

    /// A sentence, a map for each level, and what no map holds.
    var blocks: [Block] {
        let hidden = figure.rows.filter { row in row.cells.allSatisfy { $0 == .hidden } }.compactMap(label)
        let rest: [Block] =
            hidden.isEmpty
            ? [] : [.paragraph([.text("No group’s figures are shown for \(hidden.asList).")])]
        return [.paragraph([.text(sentence)])] + maps + rest
    }

    /// A map for each level, of the criteria of which something is shown.
    private var maps: [Block] {
        summary.codebook.levels.compactMap { level in
            let rows = figure.rows(of: level).filter { row in row.cells.contains { $0 != .hidden } }
            guard !rows.isEmpty else { return nil }
            let caption =
                "\(level.name): who of each \(dimension.rawValue) spoke of it, and which way they leaned"
            return .table(
                Table(
                    caption: caption,
                    columns: [.init("Criterion", width: 2.4)]
                        + figure.columns.map {
                            .init("\($0.group?.label.capitalisedFirst ?? "") (\($0.size))")
                        },
                    rows: rows.map(row), hasRowHeadings: true, key: Self.key))
        }
    }

    /// What the maps show, in a sentence or two.
    private var sentence: String {
        var sentences: [String] = []
        let full = figure.rows.filter { row in
            zip(figure.columns, row.cells).allSatisfy { raised($1) == $0.size }
        }.compactMap(short)
        if !full.isEmpty {
            sentences.append("In every group named, everybody spoke of \(full.prefix(4).asList).")
        }
        if let gap = widestGap { sentences.append(gap) }
        let hidden = figure.hiddenCells
        if hidden > 0 {
            sentences.append(
                "\(hidden) of the \(figure.rows.count * figure.columns.count) figures are not shown, to protect those who spoke; this says nothing of what they said."
            )
        }
        return sentences.joined(separator: " ")
    }

    /// Criteria each group spoke of, level by level.
    var coverage: Table {
        let coverage = summary.figure(.coverage(dimension))
        let rows = coverage.columns.enumerated().map { index, column in
            [Table.Cell("\(column.group?.label.capitalisedFirst ?? "") (\(column.size))")]
                + coverage.rows.map { row in
                    guard case .criteria(let count, let total, let hidden) = row.cells[index] else {
                        return Table.Cell([.note("not shown")])
                    }
                    return Table.Cell(
                        "\(count) of \(total)" + (hidden > 0 ? " (\(hidden) not shown)" : ""))
                }
        }
        let names = summary.codebook.levels.map(\.name)
        return Table(
            caption: "Criteria that somebody of the group spoke of",
            columns: [.init("Group", width: 2)] + names.map { .init($0) }, rows: rows, hasRowHeadings: true)
    }
}

private extension GroupFigures {
    static let key: [Table.KeyEntry] = [
        .init(.none, "nobody"), .init(.low, "under a third"), .init(.middle, "a third or more"),
        .init(.high, "two thirds or more"), .init(.full, "all"), .init(.hidden, "not shown"),
    ]

    func row(_ row: Figure.Row) -> [Table.Cell] {
        [Table.Cell(label(row) ?? "")]
            + zip(figure.columns, row.cells).map { column, cell in
                guard case .group(let raised, let help, let difficulty) = cell else {
                    return Table.Cell("not shown", shade: .hidden)
                }
                return Table.Cell(
                    "\(raised)\u{A0}of\u{A0}\(column.size)",
                    tint: raised == 0 ? nil : Self.lean(help: help, difficulty: difficulty),
                    shade: Shade(raised, of: column.size))
            }
    }

    /// Three quarters of what was told, on one side or the other, make a lean.
    static func lean(help: Int, difficulty: Int) -> Tint {
        let told = help + difficulty
        if told == 0 { return .neutral }
        if help * 4 >= told * 3 { return .helping }
        return difficulty * 4 >= told * 3 ? .hindering : .mixed
    }

    func raised(_ cell: Figure.Cell) -> Int? {
        if case .group(let raised, _, _) = cell { return raised }
        return nil
    }

    func label(_ row: Figure.Row) -> String? {
        row.criterion.flatMap(summary.codebook.criterion).map { "\($0.label) \($0.short.capitalisedFirst)" }
    }

    func short(_ row: Figure.Row) -> String? {
        row.criterion.flatMap(summary.codebook.criterion)?.short
    }

    /// The criterion of which one group speaks far more than another.
    var widestGap: String? {
        var widest: (gap: Double, text: String)?
        for row in figure.rows {
            let shares = zip(figure.columns, row.cells).compactMap { column, cell in
                raised(cell).map { (group: column.group?.label ?? "", count: $0, size: column.size) }
            }.sorted { left, right in
                (right.count * left.size, left.group) < (left.count * right.size, right.group)
            }
            guard let most = shares.first, let least = shares.last, let short = short(row) else { continue }
            let gap = Double(most.count) / Double(most.size) - Double(least.count) / Double(least.size)
            guard gap >= 0.5, gap > widest?.gap ?? 0 else { continue }
            let text =
                "The widest gap between groups is on \(short): \(most.count) of \(most.size) \(most.group) "
                + "interviewees spoke of it, and \(least.count) of \(least.size) \(least.group) ones."
            widest = (gap, text)
        }
        return widest?.text
    }
}
