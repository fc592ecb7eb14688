import StudyModel

@testable import Themes

/// Tries to fill in what a summary does not show, from what it prints and from knowing who is in which group, as a
/// colleague does.
struct TableAttack {
    /// A hidden figure with the bounds an attacker finds.
    struct Finding {
        let what: String
        let size: Int
        let total: Int
        let bounds: ClosedRange<Int>
    }

    private static let stances: [Stance] = [.helping, .mixed, .hindering, .neutral]

    let summary: ThemeSummary
    /// Members of every group of each dimension, those nobody placed as one more.
    let sizes: [StudyGroup.Dimension: [(label: String?, size: Int)]]

    init(_ study: SmallStudy, _ summary: ThemeSummary) {
        self.summary = summary
        var sizes: [StudyGroup.Dimension: [(label: String?, size: Int)]] = [:]
        for dimension in [StudyGroup.Dimension.sector, .perspective] {
            let labels = summary.log.people.values.map { groups in
                groups.first { $0.dimension == dimension }?.label
            }
            sizes[dimension] = Dictionary(grouping: labels, by: \.self).map {
                (label: $0.key, size: $0.value.count)
            }
            .sorted { ($0.label ?? "") < ($1.label ?? "") }
        }
        self.sizes = sizes
    }

    /// Bounds on the figures of every hidden group, and of one hidden person, on every criterion for itself.
    func findings() -> [Finding] {
        summary.themes.flatMap { theme in
            [StudyGroup.Dimension.sector, .perspective].flatMap { findings(theme, $0) }
        }
    }

    private func findings(_ theme: Theme, _ dimension: StudyGroup.Dimension) -> [Finding] {
        let shown = theme.groups.filter { $0.group.dimension == dimension }
        let hidden = (sizes[dimension] ?? []).filter { group in
            !shown.contains { $0.group.label == group.label }
        }
        // A person of the first hidden group, as a group of one beside the rest of it.
        let rows = hidden.flatMap { group in
            group.size > 1
                ? [("one of \(group.label ?? "?")", 1), (group.label ?? "?", group.size - 1)]
                : [(group.label ?? "?", group.size)]
        }
        guard !rows.isEmpty else { return [] }
        let unknowns = rows.count * 5
        var equations = rows.indices.map { row in
            (terms: (0..<5).map { (row * 5 + $0, 1.0) }, value: Double(rows[row].1))
        }
        for (place, stance) in Self.stances.enumerated() {
            // Someone who knows single stances of groups that are shown knows more than is printed.
            let rest = theme.positions[stance] - shown.reduce(0) { $0 + $1.positions[stance] }
            equations.append((rows.indices.map { ($0 * 5 + place, 1.0) }, Double(rest)))
        }
        guard let program = LinearProgram(unknowns: unknowns, equations: equations) else { return [] }
        let figures = [("raised", [0, 1, 2, 3]), ("help", [0, 1]), ("difficulty", [1, 2])]
        return figures.flatMap { name, columns in
            let total = columns.reduce(0) { $0 + theme.positions[Self.stances[$1]] }
            func finding(_ what: String, _ places: [Int]) -> Finding {
                let range = program.range(of: places.flatMap { row in columns.map { row * 5 + $0 } })
                return Finding(
                    what: "\(theme.criterion.id): \(name) of \(what)",
                    size: places.reduce(0) { $0 + rows[$1].1 }, total: total,
                    bounds: Int(
                        (range.lowerBound - 1e-6).rounded(.up))...Int(
                            (range.upperBound + 1e-6).rounded(.down)))
            }
            return hidden.flatMap { group in
                let label = group.label ?? "?"
                let own = rows.indices.filter { rows[$0].0 == label || rows[$0].0 == "one of \(label)" }
                return [finding(label, own)] + (own.count > 1 ? [finding("one of \(label)", [own[0]])] : [])
            } + [finding("all hidden", Array(rows.indices))]
        }
    }
}
