import Planning
import StudyModel
import Themes

/// Bars that diverge, level by level: who told of difficulty, who of help; with their numbers and a sentence.
struct SideFigures {
    private let summary: ThemeSummary
    private let figures: PositionFigures
    private let positions: [(theme: Theme, counts: PositionCounts)]
    /// What either side of every chart stands for, so that levels can be compared.
    private let scale: Int

    init(_ summary: ThemeSummary) {
        let figures = PositionFigures(summary)
        self.figures = figures
        self.summary = summary
        positions = summary.themes.compactMap { theme in
            figures.people(theme.criterion.id).map { (theme, $0) }
        }
        scale = positions.map { max($0.counts.critical, $0.counts.positive) }.max() ?? 0
    }

    private var total: Int { summary.sample.people }

    /// A level: the sentence, the chart, its numbers; empty where nobody took a position there.
    func blocks(_ level: Codebook.Level) -> [Block] {
        let inside = positions.filter { $0.theme.criterion.level == level.id }
        let taken = inside.enumerated().filter { $0.element.counts.taking > 0 }.sorted { left, right in
            let (one, other) = (left.element, right.element)
            let leftKey = (one.counts.critical, one.counts.positive, one.theme.passages)
            let rightKey = (other.counts.critical, other.counts.positive, other.theme.passages)
            return leftKey != rightKey ? leftKey > rightKey : left.offset < right.offset
        }.map(\.element)
        guard !taken.isEmpty else { return [] }
        let chart = Chart(
            title: "\(level.name): who told of difficulty, and who of help",
            legend: [
                .init(.hindering, "told of difficulty only"),
                .init(.mixed, "told of both"),
                .init(.helping, "told of help only"),
            ], maximum: scale,
            bars: taken.map { theme, counts in
                .init(
                    label: theme.criterion.short.capitalisedFirst,
                    counts: [.hindering: counts.hindering, .mixed: counts.mixed, .helping: counts.helping])
            }, arrangement: .diverging)
        return [
            .heading(3, [.text(level.name)]), .paragraph([.text(sentence(inside))]), .chart(chart),
            .details(
                title: "\(level.name): the numbers behind the chart", [.table(numbers(level, inside))]),
        ]
    }

    private func numbers(
        _ level: Codebook.Level, _ inside: [(theme: Theme, counts: PositionCounts)]
    ) -> Table {
        Table(
            caption: "\(level.name): interviewees by what they told, of \(total)",
            columns: [.init("Criterion", width: 3)]
                + ["Raised by", "Difficulty only", "Both", "Help only", "No position", "Not raised"].map {
                    .init($0, isNumeric: true)
                },
            rows: inside.map { theme, counts in
                let numbers = [
                    counts.raised, counts.hindering, counts.mixed, counts.helping, counts.neutral,
                    total - counts.raised,
                ]
                return [Table.Cell("\(theme.criterion.label)  \(theme.criterion.short.capitalisedFirst)")]
                    + numbers.map { Table.Cell(String($0)) }
            }, hasRowHeadings: true)
    }

    /// What the chart shows.
    private func sentence(_ inside: [(theme: Theme, counts: PositionCounts)]) -> String {
        let themes = inside.map(\.theme)
        var sentences: [String] = []
        if let hard = figures.leading(themes, .difficulty) {
            sentences.append("Difficulty was told above all about \(hard)")
        }
        if let good = figures.leading(themes, .help) {
            sentences.append("Help was told above all about \(good)")
        }
        let open = inside.filter { $0.counts.taking == 0 && $0.counts.raised > 0 }.map(
            \.theme.criterion.short)
        if !open.isEmpty {
            sentences.append("On \(open.listed(with: "and")), people spoke without taking a position.")
        }
        return sentences.joined(separator: " ")
    }
}
