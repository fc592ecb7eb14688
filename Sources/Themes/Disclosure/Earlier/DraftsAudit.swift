import StudyModel

/// Tells what follows of hidden groups and of single people from the figures of all drafts together, on one
/// criterion: totals, rows shown before and rows that might be shown now.
///
/// It takes people for saying the same in all drafts. Where an earlier figure is of people who are all counted now,
/// it is counted anew; else it is taken as it was printed. Whatever earlier drafts and the present totals tell by
/// themselves cannot be taken back; nothing narrower may follow from a row.
struct DraftsAudit {
    /// People whose figures are known, or to be protected.
    struct Group {
        let members: Set<Int>
        let classes: [Int]
        /// Those of them who raise the criterion, tell of help and tell of difficulty; nil where not all are counted
        /// now.
        var figures: [Int]?
    }

    /// One figure of all drafts, without the rows that might be shown now.
    struct Basis {
        let sums: [CountProgram.Sum]
        let program: CountProgram
        /// What is known of each group that might be shown, each that may not be named, and each that was hidden.
        let groups, others, before: [ClosedRange<Int>]
        /// What is known of each class.
        let classes: [ClosedRange<Int>]
    }

    /// With more classes than this nothing is told, and nothing worked out.
    private static let mostClasses = 200

    private let minimum: Int
    private let counted: Int
    private let total: [Int]
    private let classes: PeopleClasses
    private let groups: [Group]
    private let others: [Group]
    private let before: [Group]
    /// For each figure what is known; nil where figures contradict one another, since somebody's answers changed.
    private var bases: [Basis?] = []

    /// An audit of the `groups` of one dimension that might be shown beside a criterion, where `others` may not be
    /// named; all by their members. `stances` are those of everybody counted now.
    init(
        _ criterion: Criterion.ID, groups: [[Int]], others: [[Int]], stances: [Stance?], earlier: EarlierRows,
        minimum: Int
    ) {
        self.minimum = minimum
        counted = stances.count
        let everyone = Set(stances.indices)
        let shown = earlier.shown[criterion] ?? []
        let kept = (earlier.hidden[criterion] ?? []).map { earlier.members(of: $0.group) }
        let (named, unnamed) = (groups.map { Set($0) }, others.map { Set($0) })
        let rows = shown.map { earlier.members(of: $0.group) }
        let sets = [everyone] + earlier.drafts + rows + kept + named + unnamed
        let people = sets.reduce(0) { max($0, ($1.max() ?? -1) + 1) }
        let classes = PeopleClasses(people, sets: sets)
        self.classes = classes
        func figures(_ members: Set<Int>) -> [Int]? {
            guard members.isSubset(of: everyone) else { return nil }
            var positions = PositionCounts()
            for stance in members.compactMap({ stances[$0] }) { positions.add(stance) }
            return TableRow(size: members.count, positions).figures
        }
        func group(_ members: Set<Int>, printed: [Int]? = nil) -> Group {
            Group(
                members: members, classes: classes.classes(of: members), figures: figures(members) ?? printed)
        }
        self.groups = named.map { group($0) }
        self.others = unnamed.map { group($0) }
        before = kept.map { group($0) }
        let totals = earlier.drafts.indices.compactMap { draft in
            let printed = earlier.total(of: criterion, in: draft)
            // A draft that gives totals and none of this criterion did not print it.
            return printed == nil && earlier.givesTotals(draft)
                ? nil : group(earlier.drafts[draft], printed: printed)
        }
        let past = zip(shown, rows).map { group($1, printed: $0.figures) }
        total = figures(everyone) ?? []
        guard classes.sizes.count <= Self.mostClasses else { return }
        bases = (0..<TableRow.figures).map { basis($0, of: [group(everyone)] + totals + past) }
    }

    /// Whether the groups at `places`, and no others, may be shown.
    func isSafe(showing places: Set<Int>) -> Bool {
        guard !places.isEmpty else { return true }
        return (0..<TableRow.figures).allSatisfy { figure in
            guard figure < bases.count, let basis = bases[figure] else { return false }
            let rows = places.sorted().compactMap { sum(groups[$0], figure) }
            guard let program = CountProgram(most: classes.sizes, sums: basis.sums + rows) else {
                return false
            }
            var corners = CountCorners(program)
            return hidesGroups(places, figure, basis, &corners)
                && hidesPeople(places, figure, basis, &corners)
        }
    }

    /// The least and the most a figure can be of every group, and then of all others, where the groups at `places` are
    /// shown; nil where figures contradict one another.
    func bounds(showing places: Set<Int>, figure: Int) -> [ClosedRange<Int>]? {
        guard figure < bases.count, let basis = bases[figure] else { return nil }
        let rows = places.sorted().compactMap { sum(groups[$0], figure) }
        guard let program = CountProgram(most: classes.sizes, sums: basis.sums + rows) else { return nil }
        var corners = CountCorners(program)
        return (groups + others).map { corners.range(of: $0.classes) }
    }
}

private extension DraftsAudit {
    func sum(_ group: Group, _ figure: Int) -> CountProgram.Sum? {
        group.figures.map { CountProgram.Sum(counts: group.classes, value: $0[figure]) }
    }

    func basis(_ figure: Int, of known: [Group]) -> Basis? {
        let sums = known.compactMap { sum($0, figure) }
        guard let program = CountProgram(most: classes.sizes, sums: sums) else { return nil }
        var corners = CountCorners(program)
        return Basis(
            sums: sums, program: program, groups: groups.map { corners.range(of: $0.classes) },
            others: others.map { corners.range(of: $0.classes) },
            before: before.map { corners.range(of: $0.classes) },
            classes: classes.sizes.indices.map { corners.range(of: [$0]) })
    }

    /// Whether all groups hidden now or before stay as far open as they must.
    func hidesGroups(
        _ places: Set<Int>, _ figure: Int, _ basis: Basis, _ corners: inout CountCorners
    ) -> Bool {
        let most = max(1, minimum - 1)
        func isOpen(_ group: Group, _ needed: Int) -> Bool {
            needed <= 0
                || corners.range(of: group.classes) { $0.count > needed }.count > needed
        }
        for place in groups.indices where !places.contains(place) {
            guard isOpen(groups[place], min(most, basis.groups[place].count - 1)) else { return false }
        }
        for (group, known) in zip(others, basis.others) {
            guard isOpen(group, min(most, known.count - 1)) else { return false }
        }
        for (group, known) in zip(before, basis.before) {
            let alone = places.map { left(open: group, by: groups[$0], figure) }.min() ?? most
            guard isOpen(group, min(most, known.count - 1, alone)) else { return false }
        }
        return true
    }

    /// How far a row that is shown leaves the figure of `group` open by itself, beside the total.
    func left(open group: Group, by row: Group, _ figure: Int) -> Int {
        guard let value = row.figures?[figure] else { return 0 }
        let inside = group.members.intersection(row.members).count
        let beside = group.members.count { $0 < counted && !row.members.contains($0) }
        let gone = group.members.count { $0 >= counted }
        func room(_ part: Int, _ whole: Int, _ value: Int) -> Int {
            min(part, value) - max(0, value - (whole - part))
        }
        return room(inside, row.members.count, value)
            + room(beside, counted - row.members.count, total[figure] - value) + gone
    }

    /// Whether nobody's answer follows, nor the sum of two people's where fewer than three are too few; but for what
    /// a row by itself says of all its members.
    func hidesPeople(
        _ places: Set<Int>, _ figure: Int, _ basis: Basis, _ corners: inout CountCorners
    ) -> Bool {
        var told: Set<Int> = []
        for place in places {
            let value = groups[place].figures?[figure]
            if value == 0 || value == groups[place].members.count { told.formUnion(groups[place].classes) }
        }
        var single: [Int] = []
        for (place, size) in classes.sizes.enumerated() where !told.contains(place) {
            func isOpen(_ range: ClosedRange<Int>) -> Bool { range.lowerBound < size && range.upperBound > 0 }
            guard isOpen(basis.classes[place]) else { continue }
            guard isOpen(corners.range(of: [place], enough: isOpen)) else { return false }
            let isExact = size > 1 && size < minimum && basis.classes[place].count > 1
            if isExact, corners.range(of: [place], enough: { $0.count > 1 }).count == 1 { return false }
            if size == 1, minimum > 2 { single.append(place) }
        }
        var alone = CountCorners(basis.program)
        for (place, one) in single.enumerated() {
            for other in single[(place + 1)...] {
                func isKnown(_ corners: inout CountCorners) -> Bool {
                    corners.range(of: [one, other]) { $0.count > 1 }.count == 1
                }
                if isKnown(&corners), !isKnown(&alone) { return false }
            }
        }
        return true
    }
}
