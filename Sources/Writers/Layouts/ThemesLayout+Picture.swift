import Planning
public import StudyModel
import Themes

extension ThemesLayout {
    /// Bars of how many people stand where on the criteria of a level, the most raised first; none where too few were
    /// interviewed.
    public func picture(of level: Codebook.Level) -> [Block] {
        let raised = summary.themes(of: level).filter { $0.raised > 0 }
        guard summary.sample.people > 2, !raised.isEmpty else { return [] }
        return [PositionFigures(summary).chart("People by what they told: \(level.name)", raised)]
    }

    /// The bar of one criterion.
    public func picture(of criterion: Criterion.ID) -> [Block] {
        guard summary.sample.people > 2, let theme = summary.theme(criterion), theme.raised > 0 else {
            return []
        }
        return [PositionFigures(summary).chart("People by what they told", [theme])]
    }

    /// What people want on the tensions of a criterion, with words of each side; none where no side is told.
    public func wants(of criterion: Criterion.ID) -> [Block] {
        let links = EvidenceLinks(quoted: [])
        return (summary.theme(criterion)?.tensions ?? []).filter { !$0.told.isEmpty }.flatMap { tension in
            let spoken = TensionWords(tension).spoken
            return [Block.paragraph([.text("On \(tension.about), \(spoken).")])]
                + tension.told.flatMap { side in
                    [Block.paragraph([.strong("Spoken for: "), .text("\(side.name).")])]
                        + side.quotes.map(links.anchoredQuote)
                }
        }
    }

    /// What most readers want first: the whole in a few lines.
    var inShort: [Block] {
        let figures = PositionFigures(summary)
        var lines: [[Inline]] = []
        if let hard = figures.leading(summary.themes, .difficulty) {
            lines.append([.strong("Difficulty "), .text("was told above all about \(hard)")])
        }
        if let good = figures.leading(summary.themes, .help) {
            lines.append([.strong("Help "), .text("was told above all about \(good)")])
        }
        lines += [wanted, differing, silent].compactMap(\.self)
        guard !lines.isEmpty else { return [] }
        return [.heading(1, [.text("In short")], anchor: "in-short"), .list(lines)]
    }

    /// The pictures: positions, groups, differences, and whether enough was heard.
    var pictures: [Block] {
        guard summary.sample.people > 2 else { return [] }
        let parts = positionPictures + groupPictures + differences + enough
        guard !parts.isEmpty else { return [] }
        return [
            .pageBreak, .heading(1, [.text("What the interviews show together")], anchor: "pictures"),
        ] + parts
    }
}

private extension ThemesLayout {
    /// What people want different things on, named.
    var wanted: [Inline]? {
        let open = summary.openTensions
        guard !open.isEmpty else { return nil }
        let more = open.count > 3 ? ", and on \(Numeral.word(open.count - 3)) more" : ""
        return [
            .strong("People want different things "),
            .text("on \(open.prefix(3).map(\.tension.about).asList)\(more)."),
        ]
    }

    /// Where views part, named.
    var differing: [Inline]? {
        let divided = summary.divided.filter { !$0.differsInEmphasis }
        guard !divided.isEmpty else { return nil }
        let names = divided.prefix(3).map(\.criterion.short).asList
        let more = divided.count > 3 ? ", and on \(Numeral.word(divided.count - 3)) more criteria" : ""
        return [.strong("Experience differs "), .text("above all on \(names)\(more).")]
    }

    /// What nobody, or hardly anybody, raised.
    var silent: [Inline]? {
        let unraised = summary.themes.filter { $0.silence == .unraised }.map(\.criterion.short)
        let hardly = summary.themes.filter { $0.silence == .hardly }.map(\.criterion.short)
        guard !unraised.isEmpty || !hardly.isEmpty else {
            return summary.sample.people > 3
                ? [
                    .strong("Nothing on the checklist went unmentioned"),
                    .text(": every criterion came up with two people or more."),
                ]
                : nil
        }
        var text: [String] = []
        if !unraised.isEmpty { text.append("nobody spoke of \(unraised.listed(with: "or"))") }
        if !hardly.isEmpty { text.append("hardly anybody of \(hardly.listed(with: "or"))") }
        return [.strong("Left unsaid: "), .text(text.joined(separator: ", ") + ".")]
    }

    var positionPictures: [Block] {
        let figures = SideFigures(summary)
        let parts = summary.codebook.levels.flatMap(figures.blocks)
        guard !parts.isEmpty else { return [] }
        return [
            .heading(2, [.text("Help and difficulty")], anchor: "help-and-difficulty"),
            .paragraph([
                .text(
                    "Each bar counts people: on the left those who told of difficulty, on the right those who told of help; who told of both stands on both sides. It is no score of any partner."
                )
            ]),
        ] + parts
    }

    var groupPictures: [Block] {
        let figures = [StudyGroup.Dimension.sector, .perspective].compactMap { GroupFigures(summary, $0) }
        guard !figures.isEmpty else { return [] }
        return [
            .heading(2, [.text("Who spoke of what")], anchor: "who-spoke"),
            .paragraph([
                .text(
                    "Each cell counts the people of a group who spoke of a criterion; the darker, the larger their share. The mark says which way those who took a position leaned: + help, − difficulty, ± both, ● no position."
                )
            ]),
        ] + figures.flatMap(\.blocks)
    }

    var differences: [Block] {
        let divided = summary.divided
        let wanted = wantedTable
        guard !divided.isEmpty || !wanted.isEmpty else { return [] }
        let title: [Block] = [.heading(2, [.text("Where views part")], anchor: "views-part")] + wanted
        guard !divided.isEmpty else { return title }
        let rows = divided.map { theme in
            [
                Table.Cell("\(theme.criterion.label)  \(theme.criterion.short.capitalisedFirst)"),
                Table.Cell(SideWords(theme, .helping).who), Table.Cell(SideWords(theme, .hindering).who),
                Table.Cell(theme.divergence.map(ChanceWords.short) ?? ""),
            ]
        }
        return title + [
            .paragraph([
                .text(
                    "Helpful or difficult, depending on where one sits: the criteria on which groups or people lean opposite ways come first, then those where only the emphasis differs. The last column says how often a gap as wide comes up when the same answers are dealt out to the groups by lot. It describes these interviews and says nothing about people who were not asked."
                )
            ]),
            .table(
                Table(
                    caption: "Criteria on which views part",
                    columns: [
                        .init("Criterion", width: 1.7), .init("More on the side of help", width: 2.2),
                        .init("More on the side of difficulty", width: 2.2),
                        .init("As wide by chance", width: 1.1),
                    ], rows: rows, hasRowHeadings: true)),
        ]
    }

    /// Who speaks for which side where people want different things.
    var wantedTable: [Block] {
        let rows = summary.openTensions.map { open in
            [
                Table.Cell("\(open.theme.criterion.label)  \(open.tension.about.capitalisedFirst)"),
                Table.Cell(
                    open.tension.told.map { "\($0.name) (\($0.people))" }.joined(separator: "; ")
                        .capitalisedFirst),
                Table.Cell(open.tension.both == 0 ? "–" : String(open.tension.both)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        return [
            .paragraph([
                .text(
                    "What people want: those who spoke for one side or another, as far as their words tell. Whoever spoke for both counts on both sides."
                )
            ]),
            .table(
                Table(
                    caption: "Matters on which people want different things",
                    columns: [
                        .init("Matter", width: 2.2), .init("Spoken for (people)", width: 3.4),
                        .init("For both", width: 0.9),
                    ], rows: rows, hasRowHeadings: true)),
        ]
    }

    var enough: [Block] {
        let saturation = SaturationFigures(summary)
        let groups = GroupFigures(summary, .sector)
        guard saturation != nil || groups != nil else { return [] }
        var blocks: [Block] = [.heading(2, [.text("Did we hear enough?")], anchor: "enough")]
        if let saturation {
            blocks += saturation.sentences.map { .paragraph([.text($0)]) }
            blocks.append(.lines(saturation.curve))
            blocks.append(.details(title: "The numbers behind the curve", [.table(saturation.table)]))
        }
        if let groups {
            let coverage = Coverage(summary.matrix, levels: summary.codebook.levels)
            var text = "This is how much of the checklist each group touched."
            if coverage.people.count >= 2 * summary.settings.minimumGroup {
                text =
                    "Half of the interviewees spoke of \(coverage.median) or more of the \(coverage.size) criteria. "
                    + text
            }
            blocks.append(.paragraph([.text(text)]))
            blocks.append(.table(groups.coverage))
        }
        return blocks
    }
}
