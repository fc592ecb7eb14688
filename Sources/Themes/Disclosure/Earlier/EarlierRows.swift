import StudyModel

/// Tells which rows of groups would give somebody away beside those of earlier drafts.
struct EarlierRows {
    private let minimum: Int
    /// Groups shown before whose members changed by too few.
    private let changed: Set<EarlierDraft.Label>
    private var figures: [Criterion.ID: [EarlierDraft.Label: [[Int]]]] = [:]

    init(_ drafts: [EarlierDraft], people: [StudyPerson], minimum: Int) {
        self.minimum = minimum
        var now: [EarlierDraft.Label: Set<Participant.ID>] = [:]
        for person in people {
            for (dimension, label) in person.groups {
                now[EarlierDraft.Label(dimension, label), default: []].insert(person.id)
            }
        }
        var changed: Set<EarlierDraft.Label> = []
        for draft in drafts {
            var same: Set<EarlierDraft.Label> = []
            for group in Set(draft.rows.map(\.group)) {
                let before = Set(draft.people.filter { $0.value.contains(group) }.keys)
                let inside = now[group] ?? []
                let few = 1..<max(2, minimum)
                if inside == before { same.insert(group) }
                if few.contains(inside.subtracting(before).count)
                    || few.contains(before.subtracting(inside).count)
                {
                    changed.insert(group)
                }
            }
            // Where nobody came or went, what changed is what somebody took back, or what was coded anew.
            for row in draft.rows where same.contains(row.group) {
                figures[row.criterion, default: [:]][row.group, default: []].append(row.figures)
            }
        }
        self.changed = changed
    }

    /// Why the figures of a group on a criterion may not be shown; nil where earlier drafts tell nothing by them.
    func reason(_ view: GroupView, criterion: Criterion.ID) -> HiddenRow.Reason? {
        let label = EarlierDraft.Label(view.group.dimension, view.group.label)
        if changed.contains(label) { return .earlierMembers }
        let now = TableRow(size: view.group.size, view.positions).figures
        let before = figures[criterion]?[label] ?? []
        let isNear = before.contains { row in
            zip(row, now).contains { (1..<max(2, minimum)).contains(abs($0 - $1)) }
        }
        return isNear ? .earlierFigures : nil
    }
}
