import DocumentIO
import StudyModel
import Themes

/// The figures of every criterion and level: people, not mentions, unless a heading says otherwise.
struct ThemesSheet {
    private static let columns: [(title: String, width: Double)] = [
        ("Label", 8), ("Criterion", 30), ("Level", 14), ("Raised by", 8), ("Of", 6), ("In words", 10),
        ("Help", 7), ("Both", 7), ("Difficulty", 10), ("No position", 9), ("Brought up", 9),
        ("Only when asked", 9), ("Assumption", 11), ("Hope", 7), ("Success factor", 11),
        ("Challenge", 10), ("Only report others’ views", 12), ("Leave a question open", 11),
        ("Confirmed by a person", 11), ("Passages", 9), ("Most by one person", 10),
        ("Share of one person", 9), ("Organisations", 13), ("Sectors", 8), ("Roles", 7),
        ("Perspectives", 11), ("Where views differ", 30), ("Silence", 14), ("Bear in mind", 44),
        ("Wording several people use", 28), ("Quotes", 22), ("What it is", 44),
    ]

    private let summary: ThemeSummary
    private let places: QuotePlaces

    init(_ summary: ThemeSummary, _ places: QuotePlaces) {
        self.summary = summary
        self.places = places
    }

    var sheet: Sheet {
        let rows = summary.levels.flatMap { figures in
            [row(figures)] + summary.themes(of: figures.level).map { row($0, figures.level) }
        }
        return SheetWords.list(.themes, Self.columns, frozen: 2, rows: rows)
    }
}

private extension ThemesSheet {
    func row(_ figures: LevelFigures) -> [Cell] {
        let style = CellStyle(.strong, fill: 0xE8ECF0)
        let number = CellStyle(.strong, figures: .whole, isCentred: true, fill: 0xE8ECF0)
        let head: [Cell] = [
            .text("All", style), .text("\(figures.level.name), taken together", style),
            .text(figures.level.name, style),
        ]
        let cells = head + people(figures.positions, figures.volunteered, figures.kinds, number)
        let rest: [Cell] = [
            .text("", style), .text("", style), .text("", style), .number(figures.passages, number),
        ]
        let last = Array(
            repeating: Cell.text("", style), count: Self.columns.count - cells.count - rest.count - 1)
        return cells + rest + last + [.text(figures.level.about, style)]
    }

    func row(_ theme: Theme, _ level: Codebook.Level) -> [Cell] {
        let share = theme.passages > 0 ? Double(theme.mostPassages) / Double(theme.passages) : 0
        let head: [Cell] = [
            .text(theme.criterion.label, .strong), .text(theme.criterion.name, .strong), .text(level.name),
        ]
        let counts: [Cell] = [
            .number(theme.reportedOnly), .number(theme.questioners), .number(theme.confirmedPeople),
            .number(theme.passages), .number(theme.mostPassages),
            theme.passages > 0 ? .share(share) : .text(""),
            .number(theme.spread.organisations), .number(theme.spread.sectors), .number(theme.spread.roles),
            .number(theme.spread.perspectives),
        ]
        let words: [Cell] = [
            .text(DifferenceWords.sentence(theme) ?? ""), .text(theme.silence?.rawValue ?? ""),
            .text(theme.warnings.map(\.sentence).joined(separator: "\n")),
            .text(theme.sharedPhrases.map { "\($0.words) (\($0.people))" }.joined(separator: "; ")),
            places.cell((theme.quotes + theme.sideQuotes).map(\.id)), .text(theme.criterion.definition),
        ]
        return head + people(theme.positions, theme.volunteered, theme.kinds, .number) + counts + words
    }

    /// Who raises it, by position, by whether they were asked, and by kind.
    func people(
        _ positions: PositionCounts, _ volunteered: Int, _ kinds: [StatementKind: Int], _ style: CellStyle
    ) -> [Cell] {
        let total = summary.sample.people
        var text = style
        text.figures = .any
        // A word for a share says too much where few were interviewed.
        let word = total < 10 ? "" : Quantifier(positions.raised, of: total).rawValue
        let first = [positions.raised, total].map { Cell.number($0, style) } + [.text(word, text)]
        let counts =
            [
                positions.helping, positions.mixed, positions.hindering, positions.neutral, volunteered,
                positions.raised - volunteered,
            ] + StatementKind.allCases.map { kinds[$0] ?? 0 }
        return first + counts.map { .number($0, style) }
    }
}
