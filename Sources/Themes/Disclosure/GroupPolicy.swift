import StudyModel

/// Which groups may be named at all, and where.
struct GroupPolicy {
    /// Dimensions whose groups partners may see.
    static let dimensions: [StudyGroup.Dimension] = [.sector, .perspective]

    let settings: ThemeSettings
    let total: Int
    /// Groups that may be named, in order.
    let groups: [StudyGroup]
    /// Groups that exist and are not named, with the reason; in order.
    let hidden: [HiddenRow]
    private let members: [StudyGroup: [Int]]
    private let others: [StudyGroup.Dimension: [[Int]]]
    /// What partners hold already; nil where they hold nothing.
    private let earlier: EarlierRows?

    init(people: [StudyPerson], settings: ThemeSettings) {
        self.settings = settings
        total = people.count
        earlier =
            settings.earlier.isEmpty
            ? nil : EarlierRows(settings.earlier, people: people, minimum: settings.minimumGroup)
        var members: [StudyGroup: Set<Int>] = [:]
        var others: [StudyGroup.Dimension: [[Int]]] = [:]
        var hidden: [HiddenRow] = []
        for dimension in Self.dimensions {
            let found = Self.groups(of: dimension, people: people)
            let order = found.keys.sorted()
            let unstated = people.indices.filter { people[$0].groups[dimension] == nil }
            if !unstated.isEmpty { others[dimension, default: []].append(unstated) }
            let shown = CellSuppression.shown(
                order.map(\.size), alreadyHidden: unstated.count, threshold: settings.minimumGroup)
            for (group, isShown) in zip(order, shown) {
                let inside = found[group] ?? []
                let named = Array(members.values)
                if isShown, !Self.givesAway(inside, beside: named, minimum: settings.minimumGroup) {
                    members[group] = inside
                } else {
                    others[dimension, default: []].append(inside.sorted())
                    let reason: HiddenRow.Reason =
                        isShown ? .difference : group.size < settings.minimumGroup ? .tooSmall : .subtraction
                    hidden.append(HiddenRow(group: group, reason: reason))
                }
            }
        }
        self.hidden = hidden
        self.others = others
        groups = members.keys.sorted()
        self.members = members.mapValues { $0.sorted() }
    }

    /// The members of a named group, as indices of people in their order.
    func members(of group: StudyGroup) -> [Int] { members[group] ?? [] }

    /// The members of each group of `dimension` that may not be named, those nobody placed last among them.
    func others(in dimension: StudyGroup.Dimension) -> [[Int]] { others[dimension] ?? [] }

    /// What is checked before a table is printed.
    var tables: BreakdownPolicy {
        BreakdownPolicy(
            people: total, minimum: settings.minimumGroup, homogeneity: settings.homogeneityGroup)
    }

    /// The groups of one dimension whose figures on a criterion may be shown: never one whose members are all, or
    /// none of them, critical where the group is small; never a single organisation where the theme is
    /// mainly critical; none that an earlier draft would help to read; and none that lets a hidden one follow, of this
    /// draft or of an earlier one. `stances` are what all people say of the criterion.
    func breakdown(
        _ views: [GroupView], of dimension: StudyGroup.Dimension, total all: PositionCounts,
        stances: [Stance?], criterion: Criterion.ID
    ) -> Breakdown {
        let others = others(in: dimension)
        let rows = others.map { members in
            var positions = PositionCounts()
            for stance in members.compactMap({ stances[$0] }) { positions.add(stance) }
            return TableRow(size: members.count, positions)
        }
        let audit = earlier.map { earlier in
            DraftsAudit(
                criterion, groups: views.map { members(of: $0.group) }, others: others, stances: stances,
                earlier: earlier, minimum: settings.minimumGroup)
        }
        return Breakdown(views, others: rows, total: all, policy: tables, audit: audit) { view in
            let members = Set(members(of: view.group))
            if let reason = earlier?.reason(view, members: members, criterion: criterion) { return reason }
            guard all.critical > 0 else { return nil }
            if isUniform(view.positions, size: view.group.size) { return .uniform }
            return isProtected(view.group, theme: all) ? .oneOrganisation : nil
        }
    }

    /// Whether a group may not be named beside a theme because it is one organisation and the theme is
    /// mainly critical.
    func isProtected(_ group: StudyGroup, theme: PositionCounts) -> Bool {
        settings.hidesSingleOrganisations && group.isSingleOrganisation && theme.critical > theme.positive
    }
}

private extension GroupPolicy {
    static func groups(
        of dimension: StudyGroup.Dimension, people: [StudyPerson]
    ) -> [StudyGroup: Set<Int>] {
        var byLabel: [String: Set<Int>] = [:]
        for (index, person) in people.enumerated() {
            guard let label = person.groups[dimension] else { continue }
            byLabel[label, default: []].insert(index)
        }
        var found: [StudyGroup: Set<Int>] = [:]
        for (label, inside) in byLabel {
            let bodies = Set(inside.compactMap { people[$0].groups[.organisation] })
            let group = StudyGroup(
                dimension: dimension, label: label, size: inside.count,
                isSingleOrganisation: bodies.count == 1)
            found[group] = inside
        }
        return found
    }

    /// Whether two named groups differ by so few people that the difference gives those away.
    static func givesAway(_ group: Set<Int>, beside others: [Set<Int>], minimum: Int) -> Bool {
        others.contains { other in
            guard group.isSubset(of: other) || other.isSubset(of: group) else { return false }
            return (1..<max(2, minimum)).contains(abs(group.count - other.count))
        }
    }

    func isUniform(_ positions: PositionCounts, size: Int) -> Bool {
        size < settings.homogeneityGroup && (positions.critical == 0 || positions.critical == size)
    }
}
