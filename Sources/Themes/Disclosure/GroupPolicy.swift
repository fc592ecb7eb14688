import StudyModel

/// Which groups may be named at all, and where.
struct GroupPolicy {
    let settings: ThemeSettings
    let total: Int
    /// Groups that may be named, in order.
    let groups: [StudyGroup]
    /// Groups that exist and are not named, by dimension.
    let unnamed: [StudyGroup.Dimension: Int]
    private let members: [StudyGroup: [Int]]
    private let captions: [StudyGroup?]

    init(people: [StudyPerson], settings: ThemeSettings) {
        self.settings = settings
        total = people.count
        var members: [StudyGroup: Set<Int>] = [:]
        var unnamed: [StudyGroup.Dimension: Int] = [:]
        for dimension in [StudyGroup.Dimension.sector, .perspective] {
            let found = Self.groups(of: dimension, people: people)
            let order = found.keys.sorted()
            let hidden = people.count - found.values.reduce(0) { $0 + $1.count }
            let shown = CellSuppression.shown(
                order.map(\.size), alreadyHidden: hidden, threshold: settings.minimumGroup)
            for (group, isShown) in zip(order, shown) {
                let inside = found[group] ?? []
                let others = Array(members.values)
                if isShown, !Self.givesAway(inside, beside: others, minimum: settings.minimumGroup) {
                    members[group] = inside
                } else {
                    unnamed[dimension, default: 0] += 1
                }
            }
        }
        self.unnamed = unnamed
        groups = members.keys.sorted()
        self.members = members.mapValues { $0.sorted() }
        var captions: [StudyGroup?] = Array(repeating: nil, count: people.count)
        for group in groups.reversed() {
            for person in members[group] ?? [] { captions[person] = group }
        }
        self.captions = captions
    }

    /// The members of a named group, as indices of people in their order.
    func members(of group: StudyGroup) -> [Int] { members[group] ?? [] }

    /// The named group of a person in the first dimension that has one.
    func captionGroup(of person: Int) -> StudyGroup? { captions[person] }

    /// Groups of `dimension` whose counts on a criterion may be shown: never one whose members are all, or
    /// none of them, critical where the group is small; never a single organisation where the theme is
    /// mainly critical; and never so few hidden that subtraction gives them away.
    func showable(_ views: [GroupView], total all: PositionCounts) -> [GroupView] {
        guard all.critical > 0 else { return views }
        var shown = views.filter { !mustHide($0, theme: all) }
        while !shown.isEmpty, isRevealing(shown, of: views, total: all) { shown.removeLast() }
        return shown
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

    func mustHide(_ view: GroupView, theme: PositionCounts) -> Bool {
        isUniform(view.positions, size: view.group.size) || isProtected(view.group, theme: theme)
    }

    func isUniform(_ positions: PositionCounts, size: Int) -> Bool {
        size < settings.homogeneityGroup && (positions.critical == 0 || positions.critical == size)
    }

    func isRevealing(_ shown: [GroupView], of views: [GroupView], total all: PositionCounts) -> Bool {
        let restSize = total - shown.reduce(0) { $0 + $1.group.size }
        guard restSize > 0 else { return false }
        let namedRest = total - views.reduce(0) { $0 + $1.group.size }
        let hiddenCells = views.count - shown.count + (namedRest > 0 ? 1 : 0)
        if views.count > shown.count, hiddenCells < 2 { return true }
        var rest = all
        for view in shown {
            rest.helping -= view.positions.helping
            rest.mixed -= view.positions.mixed
            rest.hindering -= view.positions.hindering
        }
        return restSize < settings.minimumGroup || isUniform(rest, size: restSize)
    }
}
