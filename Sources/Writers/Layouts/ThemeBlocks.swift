import Planning
import StudyModel
import Themes

/// Lays out one theme: its counts, who says it, its quotes and what to bear in mind.
struct ThemeBlocks {
    let figures: PositionFigures
    let total: Int
    let links: EvidenceLinks
    /// Whether the definition, groups and warnings are shown, or only counts and quotes.
    let isFull: Bool
    /// Level of the theme's heading, 1…4.
    let level: Int
    /// What the document leads to, and so must show.
    var cited: Set<EvidenceID> = []

    func blocks(_ theme: Theme) -> [Block] {
        var blocks: [Block] = [
            .heading(
                level, [.text("\(theme.criterion.label)  \(theme.criterion.name)")],
                anchor: Self.anchor(theme.criterion))
        ]
        if isFull { blocks.append(.paragraph([.emphasis(theme.criterion.definition)])) }
        blocks.append(.paragraph([.text(counts(theme))]))
        if isFull, let groups = figures.groups(theme) {
            blocks.append(.paragraph([.strong("By group, who raised it. "), .text(groups)]))
        }
        blocks += theme.mainQuotes.map(links.anchoredQuote)
        if isFull, let contrary = ThemeWords.contrary(theme, total: total) {
            blocks.append(.paragraph([.strong("Contrary cases. "), .text(contrary)]))
        }
        blocks += theme.contraryQuotes.map(links.anchoredQuote)
        for side in theme.tensions.flatMap(\.told) where !side.quotes.isEmpty {
            let words = "\(side.name) (\(side.people) interviewees)."
            blocks.append(.paragraph([.strong("Spoken for: "), .text(words)]))
            blocks += side.quotes.map(links.anchoredQuote)
        }
        blocks += open(theme).map(links.openQuote)
        if isFull { blocks += remarks(theme) }
        return blocks
    }

    /// Words that leave a question open and are not among the quotes: three, and those that are cited.
    private func open(_ theme: Theme) -> [Quote] {
        let shown = theme.quotes.map(\.id)
        return theme.questions.filter { !shown.contains($0.id) }.enumerated().filter {
            $0.offset < 3 || cited.contains($0.element.id)
        }.map(\.element)
    }

    /// The anchor of a criterion's theme.
    static func anchor(_ criterion: Criterion) -> String { "t-\(criterion.id)" }

    /// Who raised it and what they said, in a sentence or two.
    private func counts(_ theme: Theme) -> String {
        guard theme.raised > 0 else { return "Nobody raised it." }
        if total == 1 { return "Raised by the interviewee: \(ChecklistPosition.Reading(theme).rawValue)." }
        let positions = theme.positions
        let parts = [
            (positions.helping, "told of help"), (positions.hindering, "told of difficulty"),
            (positions.mixed, "told of both"), (positions.neutral, "took no position"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        var text = "\(ThemeWords.reach(theme.raised, of: total)): \(parts.joined(separator: ", "))."
        if isFull {
            text += " \(ThemeWords.prompting(theme.volunteered, of: theme.raised))"
            if let spread = ThemeWords.spread(theme) { text += " \(spread)" }
        }
        if let contrast = DifferenceWords.sentence(theme) { text += " \(contrast)" }
        let kinds = StatementKind.allCases.compactMap { kind in
            theme.kinds[kind].map { "\(QuoteWords.kind(kind)) \($0)" }
        }
        if !kinds.isEmpty { text += " By kind of statement, people: \(kinds.joined(separator: ", "))." }
        if theme.reportedOnly > 0 {
            let others = theme.reportedOnly == 1 ? "One other" : "\(theme.reportedOnly) others"
            text += " \(others) only reported what people say."
        }
        return text
    }

    private func remarks(_ theme: Theme) -> [Block] {
        let sentences = theme.warnings.filter { $0 != .unconfirmed }.map(\.sentence)
        return sentences.isEmpty
            ? [] : [.callout(title: "Bear in mind", [.list(sentences.map { [.text($0)] })])]
    }
}
