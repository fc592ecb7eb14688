import StudyModel

/// Tells which rows of groups would give somebody away beside those of earlier drafts.
///
/// Groups are known by their members, not by their labels: who fills in a list of participants anew may spell a
/// sector otherwise, and the same people may stand under another heading.
struct EarlierRows {
    /// A row an earlier draft showed.
    struct Shown {
        let group: EarlierGroup
        let figures: [Int]
    }

    /// How many people are counted now; they bear the numbers from 0, those who are gone the numbers after them.
    let counted: Int
    /// The people each draft counted, by number.
    let drafts: [Set<Int>]
    private(set) var shown: [Criterion.ID: [Shown]] = [:]
    private(set) var hidden: [Criterion.ID: [(group: EarlierGroup, reason: HiddenRow.Reason?)]] = [:]

    private let minimum: Int
    private let totals: [[Criterion.ID: [Int]]]
    private var members: [EarlierGroup: Set<Int>] = [:]

    init(_ drafts: [EarlierDraft], people: [StudyPerson], minimum: Int) {
        self.minimum = minimum
        counted = people.count
        var numbers: [Participant.ID: Int] = [:]
        for (number, person) in people.enumerated() { numbers[person.id] = number }
        for id in Set(drafts.flatMap(\.people.keys)).sorted() where numbers[id] == nil {
            numbers[id] = numbers.count
        }
        self.drafts = drafts.map { Set($0.people.keys.compactMap { numbers[$0] }) }
        totals = drafts.map(\.totals)
        for (place, draft) in drafts.enumerated() {
            for (id, labels) in draft.people {
                guard let number = numbers[id] else { continue }
                for label in labels {
                    members[EarlierGroup(draft: place, label: label), default: []].insert(number)
                }
            }
            for row in draft.rows {
                let group = EarlierGroup(draft: place, label: row.group)
                shown[row.criterion, default: []].append(Shown(group: group, figures: row.figures))
            }
            for row in draft.hidden {
                let group = EarlierGroup(draft: place, label: row.group)
                hidden[row.criterion, default: []].append((group, row.reason))
            }
        }
    }

    /// The people an earlier draft counted in a group, by number.
    func members(of group: EarlierGroup) -> Set<Int> { members[group] ?? [] }

    /// The figures of all people the draft at that place counted; nil where its record does not say.
    func total(of criterion: Criterion.ID, in draft: Int) -> [Int]? { totals[draft][criterion] }

    /// Whether the record of the draft at that place gives totals.
    func givesTotals(_ draft: Int) -> Bool { !totals[draft].isEmpty }

    /// Why the figures of a group on a criterion may not be shown; nil where no single row of an earlier draft tells
    /// anything by them. `members` are those of the group, by number.
    func reason(_ view: GroupView, members now: Set<Int>, criterion: Criterion.ID) -> HiddenRow.Reason? {
        let rows = (shown[criterion] ?? []).map { (row: $0, members: members(of: $0.group)) }
        if rows.contains(where: { isNear(now, $0.members, isOneKind: isOneKind(view, $0.row.group)) }) {
            return .earlierMembers
        }
        if (hidden[criterion] ?? []).contains(where: { keepsHidden(now, $0.group, $0.reason) }) {
            return .earlierHidden
        }
        // Where nobody came or went, what changed is what somebody took back, or what was coded anew.
        let figures = TableRow(size: view.group.size, view.positions).figures
        let isChanged = rows.contains { row in
            row.members == now && zip(row.row.figures, figures).contains { few.contains(abs($0 - $1)) }
        }
        return isChanged ? .earlierFigures : nil
    }
}

private extension EarlierRows {
    /// So few that they are given away.
    var few: Range<Int> { 1..<max(2, minimum) }

    func isOneKind(_ view: GroupView, _ group: EarlierGroup) -> Bool {
        view.group.dimension == group.label.dimension
    }

    /// Whether two groups have so much in common that the difference of their figures is that of too few people. Of
    /// groups of one kind, it is enough that few came or that few went: one is the other later on.
    func isNear(_ now: Set<Int>, _ before: Set<Int>, isOneKind: Bool) -> Bool {
        guard now != before, !now.isDisjoint(with: before) else { return false }
        let gained = now.subtracting(before).count
        let lost = before.subtracting(now).count
        if isOneKind { return few.contains(gained) || few.contains(lost) }
        return gained < few.upperBound && lost < few.upperBound
    }

    /// Whether a row that was hidden would be shown after all. Where it was hidden beside a still earlier draft, that
    /// draft tells how many its members have to differ by.
    func keepsHidden(_ now: Set<Int>, _ group: EarlierGroup, _ reason: HiddenRow.Reason?) -> Bool {
        let before = members(of: group)
        if now == before { return true }
        let isBesideEarlier = [.earlierMembers, .earlierHidden, .earlierTogether].contains(reason)
        return !isBesideEarlier && isNear(now, before, isOneKind: false)
    }
}
