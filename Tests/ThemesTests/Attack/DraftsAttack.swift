import StudyModel

@testable import Themes

/// Tries to tell what single people and hidden groups said, from all drafts partners hold together and from knowing who
/// is in which group.
struct DraftsAttack {
    /// Something that follows from all drafts and from none of what must be printed.
    struct Finding: Equatable {
        let what: String
        let bounds: ClosedRange<Int>
        let size: Int
    }

    private struct Known {
        let members: Set<Participant.ID>
        let figures: [Int]
    }

    private let drafts: [EarlierDraft]
    private let now: EarlierDraft
    private let minimum = 3

    init(_ drafts: RandomDrafts) {
        self.drafts = drafts.earlier
        now = EarlierDraft(drafts.summary)
    }

    func findings() -> [Finding] {
        SmallStudy.criteria.map { Criterion.ID($0) }.flatMap { criterion in
            (0..<3).flatMap { findings(criterion, $0) }
        }
    }

    private func members(_ draft: EarlierDraft, _ label: EarlierDraft.Label) -> Set<Participant.ID> {
        Set(draft.people.filter { $0.value.contains(label) }.keys)
    }

    private func rows(_ draft: EarlierDraft, _ criterion: Criterion.ID) -> [Known] {
        draft.rows.filter { $0.criterion == criterion }.map {
            Known(members: members(draft, $0.group), figures: $0.figures)
        }
    }

    private func total(_ draft: EarlierDraft, _ criterion: Criterion.ID) -> Known {
        Known(members: Set(draft.people.keys), figures: draft.totals[criterion] ?? [])
    }

    private func findings(_ criterion: Criterion.ID, _ figure: Int) -> [Finding] {
        let printed = rows(now, criterion)
        let totals = (drafts + [now]).map { total($0, criterion) }
        let before = drafts.flatMap { rows($0, criterion) } + totals
        let hidden = drafts.flatMap { draft in
            draft.hidden.filter { $0.criterion == criterion }.map { members(draft, $0.group) }
        }
        let kept = now.hidden.filter { $0.criterion == criterion }.map { members(now, $0.group) }
        let sets = (before + printed).map(\.members) + hidden + kept
        let everyone = Set(sets.flatMap(\.self))
        let classes = Dictionary(grouping: everyone) { id in sets.map { $0.contains(id) } }.values
            .map { Set($0) }.sorted { ($0.min()?.rawValue ?? "") < ($1.min()?.rawValue ?? "") }
        func program(_ known: [Known]) -> LinearProgram? {
            var equations: [(terms: [(Int, Double)], value: Double)] = known.map { known in
                let inside = classes.indices.filter { classes[$0].isSubset(of: known.members) }
                return (inside.map { ($0, 1.0) }, Double(known.figures[figure]))
            }
            equations += classes.indices.map { place in
                ([(place, 1.0), (classes.count + place, 1.0)], Double(classes[place].count))
            }
            return LinearProgram(unknowns: classes.count * 2, equations: equations)
        }
        guard let all = program(before + printed), let base = program(before),
            let alone = program(printed + totals.suffix(1))
        else { return [Finding(what: "contradiction", bounds: 0...0, size: 0)] }
        func range(_ program: LinearProgram, _ set: Set<Participant.ID>) -> ClosedRange<Int> {
            let range = program.range(of: classes.indices.filter { classes[$0].isSubset(of: set) })
            let low = Int((range.lowerBound - 1e-6).rounded(.up))
            return low...max(low, Int((range.upperBound + 1e-6).rounded(.down)))
        }
        func follows(_ program: LinearProgram, _ set: Set<Participant.ID>) -> Bool {
            let range = range(program, set)
            return range.lowerBound == set.count || range.upperBound == 0
        }
        var found: [Finding] = []
        for set in classes where follows(all, set) && !follows(base, set) && !follows(alone, set) {
            let bounds = range(all, set)
            found.append(Finding(what: "\(criterion) \(figure): person", bounds: bounds, size: set.count))
        }
        for set in hidden where !set.isEmpty {
            // That all of a far larger row do, or none, is told of each of them.
            let isTold = printed.contains { row in
                set.isSubset(of: row.members) && row.members.count - set.count >= minimum
                    && [0, row.members.count].contains(row.figures[figure])
            }
            if range(all, set).count == 1, range(base, set).count > 1, !isTold {
                let bounds = range(all, set)
                found.append(
                    Finding(what: "\(criterion) \(figure): hidden before", bounds: bounds, size: set.count))
            }
        }
        for set in kept where range(all, set).count - 1 < min(minimum - 1, range(base, set).count - 1) {
            let bounds = range(all, set)
            found.append(Finding(what: "\(criterion) \(figure): hidden", bounds: bounds, size: set.count))
        }
        return found
    }
}
