import StudyModel

/// Tells what became of one entry, and why.
struct ChangeFinder {
    private let before: PlanDraft
    private let after: PlanDraft
    private let transitions: DraftTransitions
    private let responses: [String: [String]]
    private let oldKeys: [String: String]
    private let newKeys: [String: String]

    init(
        _ before: PlanDraft, _ after: PlanDraft, _ transitions: DraftTransitions,
        responses: [String: [String]]
    ) {
        self.before = before
        self.after = after
        self.transitions = transitions
        self.responses = responses
        oldKeys = Self.keys(before)
        newKeys = Self.keys(after)
    }

    /// What became of `old`, which the later draft says as `new`.
    func change(_ old: PlanDraft.Entry?, _ new: PlanDraft.Entry?) -> EntryChange {
        let past = (old?.evidence ?? []).map(before.coding)
        let present = (new?.evidence ?? []).map(after.coding)
        let (was, now) = (Set(past), Set(present))
        let gained = present.filter { !was.contains($0) }
        let lost = past.filter { !now.contains($0) }
        let sort = sort(old, new, hasOtherEvidence: !gained.isEmpty || !lost.isEmpty)
        let isOfTeam = sort == .reworded && old?.worded.map(\.text) != new?.worded.map(\.text)
        return EntryChange(
            before: old, after: new, sort: sort, gained: gained, lost: lost,
            reasons: (isOfTeam ? [.team] : [])
                + reasons(sort, gained, lost, hadEvidence: !past.isEmpty, isOfTeam: isOfTeam),
            responses: new.flatMap { responses[$0.id] } ?? [])
    }
}

private extension ChangeFinder {
    static func keys(_ draft: PlanDraft) -> [String: String] {
        Dictionary(draft.entries.map { ($0.id, $0.key) }) { first, _ in first }
    }

    func sort(_ old: PlanDraft.Entry?, _ new: PlanDraft.Entry?, hasOtherEvidence: Bool) -> EntryChange.Sort {
        guard let old else { return .new }
        guard let new else { return .gone }
        let (was, now) = (words(old, oldKeys), words(new, newKeys))
        if was != now { return WordDifference(was, now).isOfFigures ? .figures : .reworded }
        if hasOtherEvidence { return .evidence }
        return old.id == new.id ? .same : .renumbered
    }

    /// The words of an entry, with the keys of other entries in place of their ids, which each draft gives anew.
    func words(_ entry: PlanDraft.Entry, _ keys: [String: String]) -> [String] {
        WordDifference.words(entry.wording).map { word in
            let id = word.trimmingMarks
            return keys[id].map { word.replacing(id, with: "\u{1}\($0)") } ?? word
        }
    }

    func reasons(
        _ sort: EntryChange.Sort, _ gained: [EvidenceID], _ lost: [EvidenceID], hadEvidence: Bool,
        isOfTeam: Bool
    ) -> [ChangeReason] {
        switch sort {
        case .same, .renumbered: return []
        case .reworded where gained.isEmpty && lost.isEmpty:
            guard !isOfTeam else { return [] }
            // What rests on nothing follows from how the whole was made.
            let methods = hadEvidence ? [] : transitions.all
            return methods.isEmpty ? [.wording] : methods
        default:
            let found = transitions.reasons(gained: gained, lost: lost)
            if !found.isEmpty || isOfTeam { return found }
            return transitions.all.isEmpty ? [.wording] : transitions.all
        }
    }
}

private extension String {
    /// The word without marks before and behind it.
    var trimmingMarks: String {
        var word = self[...]
        while let first = word.first, !first.isLetter, !first.isNumber { word = word.dropFirst() }
        while let last = word.last, !last.isLetter, !last.isNumber { word = word.dropLast() }
        return String(word)
    }
}
