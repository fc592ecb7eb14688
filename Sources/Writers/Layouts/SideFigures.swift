import Planning
import StudyModel
import Themes

/// Bars that diverge, level by level: who told of difficulty, who of help; with their numbers and a sentence.
struct SideFigures {
    private let summary: ThemeSummary
    private let positions: [(theme: Theme, counts: PositionCounts)]
    /// What either side of every chart stands for, so that levels can be compared.
    private let scale: Int

    init(_ summary: ThemeSummary) {
        let figures = PositionFigures(summary)
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
        let taken = inside.filter { $0.counts.taking > 0 }.sorted { left, right in
            let (one, other) = (left.counts, right.counts)
            if one.critical != other.critical { return one.critical > other.critical }
            return one.positive != other.positive
                ? one.positive > other.positive : left.theme.criterion.id < right.theme.criterion.id
        }
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
            .heading(3, [.text(level.name)]), .paragraph([.text(sentence(taken, of: inside))]), .chart(chart),
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
    private func sentence(
        _ taken: [(theme: Theme, counts: PositionCounts)], of inside: [(theme: Theme, counts: PositionCounts)]
    ) -> String {
        let hard = most(taken, \.critical)
        let good = most(taken, \.positive)
        var sentences: [String] = []
        if !hard.isEmpty { sentences.append("Difficulty was told above all about \(hard).") }
        if !good.isEmpty { sentences.append("Help was told above all about \(good).") }
        let open = inside.filter { $0.counts.taking == 0 && $0.counts.raised > 0 }.map(
            \.theme.criterion.short)
        if !open.isEmpty {
            sentences.append("On \(open.listed(with: "and")), people spoke without taking a position.")
        }
        return sentences.joined(separator: " ")
    }

    /// The two criteria with the highest counts, and whatever is level with the second, at most three.
    private func most(
        _ taken: [(theme: Theme, counts: PositionCounts)], _ count: (PositionCounts) -> Int
    ) -> String {
        let order = taken.enumerated().filter { count($0.element.counts) > 0 }.sorted { left, right in
            let (one, other) = (count(left.element.counts), count(right.element.counts))
            return one != other ? one > other : left.offset < right.offset
        }.map(\.element)
        guard order.count > 1 else {
            return order.first.map { "\($0.theme.criterion.short) (\(count($0.counts)) of \(total))" } ?? ""
        }
        let least = count(order[1].counts)
        let chosen = order.filter { count($0.counts) >= least }.prefix(3)
        return chosen.enumerated().map { index, item in
            "\(item.theme.criterion.short) (\(count(item.counts))\(index == 0 ? " of \(total)" : ""))"
        }.asList
    }
}
