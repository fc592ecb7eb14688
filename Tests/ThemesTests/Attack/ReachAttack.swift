import StudyModel

@testable import Themes

/// Tries to fill in hidden difficulties of all criteria at once, with how many people told of any at their level.
struct ReachAttack {
    private let attack: TableAttack

    init(_ attack: TableAttack) { self.attack = attack }

    func findings() -> [TableAttack.Finding] {
        guard let reach = attack.summary.reach.levels.values.first else { return [] }
        return [StudyGroup.Dimension.sector, .perspective].flatMap { findings($0, union: reach.troubled) }
    }

    /// Unknowns: for each group those of its members who told of any difficulty, then its figure on each criterion;
    /// then the slack of each inequality.
    private func findings(_ dimension: StudyGroup.Dimension, union: Int) -> [TableAttack.Finding] {
        let groups = attack.sizes[dimension] ?? []
        let themes = attack.summary.themes
        var equations: [(terms: [(Int, Double)], value: Double)] = []
        var unknowns = groups.count * (themes.count + 1)
        func cell(_ group: Int, _ theme: Int) -> Int { groups.count * (theme + 1) + group }
        func learn(_ terms: [(Int, Double)], atMost value: Double) {
            equations.append((terms + [(unknowns, 1)], value))
            unknowns += 1
        }
        equations.append((groups.indices.map { ($0, 1) }, Double(union)))
        for group in groups.indices {
            learn([(group, 1)], atMost: Double(groups[group].size))
            learn([(group, 1)] + themes.indices.map { (cell(group, $0), -1) }, atMost: 0)
            for theme in themes.indices { learn([(cell(group, theme), 1), (group, -1)], atMost: 0) }
        }
        for (place, theme) in themes.enumerated() {
            equations.append((groups.indices.map { (cell($0, place), 1) }, Double(theme.positions.critical)))
            for view in theme.groups where view.group.dimension == dimension {
                guard let group = groups.firstIndex(where: { $0.label == view.group.label }) else { continue }
                equations.append(([(cell(group, place), 1)], Double(view.positions.critical)))
            }
        }
        guard let program = LinearProgram(unknowns: unknowns, equations: equations) else { return [] }
        return themes.enumerated().flatMap { place, theme in
            groups.indices.compactMap { group in
                if theme.groups.contains(where: {
                    $0.group.dimension == dimension && $0.group.label == groups[group].label
                }) {
                    return nil
                }
                let range = program.range(of: [cell(group, place)])
                return TableAttack.Finding(
                    what: "\(theme.criterion.id): difficulty of \(groups[group].label ?? "?")",
                    size: groups[group].size, total: theme.positions.critical,
                    bounds: Int(
                        (range.lowerBound - 1e-6).rounded(.up))...Int(
                            (range.upperBound + 1e-6).rounded(.down)))
            }
        }
    }
}
