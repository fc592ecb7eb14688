import StudyModel

/// Counts people over all criteria of a level, or of an intervention, and keeps back what would help to work out
/// what a hidden group said.
struct ReachBuilder {
    /// With more groups than this, labels are posts rather than groups: nothing is told, and nothing worked out.
    private static let mostGroups = 150

    private let codebook: Codebook
    private let builders: [ThemeBuilder]
    private let policy: GroupPolicy

    init(_ codebook: Codebook, _ builders: [ThemeBuilder], _ policy: GroupPolicy) {
        self.codebook = codebook
        self.builders = builders
        self.policy = policy
    }

    /// What may be told.
    var reach: Reach {
        guard GroupPolicy.dimensions.allSatisfy({ sizes($0).count <= Self.mostGroups }) else {
            var none = Reach()
            none.hidden = codebook.levels.map(\.id) + codebook.interventions.map(\.id)
            return none
        }
        var audits = GroupPolicy.dimensions.map { dimension in
            (help: audit(dimension, \.positive), difficulty: audit(dimension, \.critical))
        }
        var found = Reach()
        for level in codebook.levels {
            let places = codebook.criteria.indices.filter { codebook.criteria[$0].level == level.id }
            let helped = people(places) { $0 == .helping || $0 == .mixed }
            let troubled = people(places) { $0 == .hindering || $0 == .mixed }
            let isSafe = audits.indices.allSatisfy { place in
                audits[place].help.admit(helped, over: places)
                    && audits[place].difficulty.admit(troubled, over: places)
            }
            if isSafe {
                found.levels[level.id] = LevelReach(helped: helped, troubled: troubled)
            } else {
                found.hidden.append(level.id)
            }
        }
        for intervention in codebook.interventions {
            let places = codebook.criteria.indices.filter {
                codebook.criteria[$0].interventions.contains(intervention.id)
            }
            let troubled = people(places) { $0 == .hindering || $0 == .mixed }
            if audits.indices.allSatisfy({ audits[$0].difficulty.admit(troubled, over: places) }) {
                found.interventions[intervention.id] = troubled
            } else {
                found.hidden.append(intervention.id)
            }
        }
        return found
    }
}

private extension ReachBuilder {
    func audit(
        _ dimension: StudyGroup.Dimension, _ figure: KeyPath<PositionCounts, Int>
    ) -> ReachAudit {
        ReachAudit(
            policy: policy.tables, sizes: sizes(dimension),
            columns: builders.map { $0.column(dimension, figure) })
    }

    /// Members of every group of a dimension, the named ones first.
    func sizes(_ dimension: StudyGroup.Dimension) -> [Int] {
        policy.groups.filter { $0.dimension == dimension }.map(\.size)
            + policy.others(in: dimension).map(\.count)
    }

    /// People whose position on one or more of the criteria at `places` fits.
    func people(_ places: [Int], where fits: (Stance) -> Bool) -> Int {
        Set(places.flatMap { builders[$0].places(fits) }).count
    }
}
