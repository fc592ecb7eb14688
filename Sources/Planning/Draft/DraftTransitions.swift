import StudyModel

/// What happened between two drafts as wholes, and which codings it touched.
struct DraftTransitions {
    private let before: PlanDraft
    private let after: PlanDraft
    private let withdrawn: (EvidenceID) -> Bool
    let added: Set<String>
    let removed: Set<String>
    let edited: Set<String>
    /// Old names of transcripts that have new ones.
    private let formerNames: Set<String>

    init(
        _ before: PlanDraft, _ after: PlanDraft, withdrawn: @escaping (EvidenceID) -> Bool
    ) {
        self.before = before
        self.after = after
        self.withdrawn = withdrawn
        // Where one of the two does not say what it was made of, nothing is known of what came in or went.
        let isKnown = before.making != nil && after.making != nil
        let old = isKnown ? before.making?.transcripts ?? [] : []
        let new = isKnown ? after.making?.transcripts ?? [] : []
        let oldHashes = Dictionary(old.map { ($0.name, $0.hash) }) { first, _ in first }
        let newNames = Set(new.map(\.name))
        let (oldFiles, newFiles) = (Set(old.map(\.hash)), Set(new.map(\.hash)))
        added = Set(new.filter { oldHashes[$0.name] == nil && !oldFiles.contains($0.hash) }.map(\.name))
        edited = Set(new.filter { !oldHashes.isEmpty && oldHashes[$0.name] != $0.hash }.map(\.name))
            .subtracting(added)
        let former = old.filter { !newNames.contains($0.name) }
        formerNames = Set(former.filter { newFiles.contains($0.hash) }.map(\.name))
        removed = Set(former.map(\.name)).subtracting(formerNames)
    }

    /// Everything that happened, whatever it touched.
    var all: [ChangeReason] {
        var reasons: [ChangeReason] = []
        if !added.isEmpty { reasons.append(.added(added.sorted())) }
        if !removed.isEmpty { reasons.append(.removed(removed.sorted())) }
        if !edited.isEmpty { reasons.append(.edited(edited.sorted())) }
        if hasWithdrawn { reasons.append(.withdrawn) }
        return reasons + methods
    }

    /// What changed of how interviews are read and counted.
    var methods: [ChangeReason] {
        guard let old = before.making, let new = after.making else { return [] }
        var reasons: [ChangeReason] = []
        if old.codebookHash != new.codebookHash { reasons.append(.codebook) }
        if old.modelHash != new.modelHash { reasons.append(.model) }
        if let before = old.decided, let after = new.decided, before != after { reasons.append(.decisions) }
        if old.settings(besides: new) != new.settings(besides: old) { reasons.append(.settings) }
        if old.tool != new.tool { reasons.append(.tool) }
        return reasons
    }

    /// Why an entry rests on `gained` and no longer on `lost`; empty where nothing that is known explains it.
    func reasons(gained: [EvidenceID], lost: [EvidenceID]) -> [ChangeReason] {
        var names: (added: Set<String>, removed: Set<String>, edited: Set<String>) = ([], [], [])
        var isWithdrawn = false
        var isUnexplained = false
        for id in gained {
            let name = name(id, in: after)
            if let name, added.contains(name) {
                names.added.insert(name)
            } else if let name, edited.contains(name) {
                names.edited.insert(name)
            } else {
                isUnexplained = true
            }
        }
        for id in lost {
            let name = name(id, in: before)
            if withdrawn(id) {
                isWithdrawn = true
            } else if let name, removed.contains(name) {
                names.removed.insert(name)
            } else if let name, edited.contains(name) || formerNames.contains(name) {
                names.edited.insert(name)
            } else {
                isUnexplained = true
            }
        }
        var reasons: [ChangeReason] = []
        if !names.added.isEmpty { reasons.append(.added(names.added.sorted())) }
        if !names.removed.isEmpty { reasons.append(.removed(names.removed.sorted())) }
        if !names.edited.isEmpty { reasons.append(.edited(names.edited.sorted())) }
        if isWithdrawn { reasons.append(.withdrawn) }
        return isUnexplained ? reasons + methods : reasons
    }
}

private extension DraftTransitions {
    /// The transcript a coding of `draft` is in.
    func name(_ id: EvidenceID, in draft: PlanDraft) -> String? {
        guard let place = draft.origins[id], let transcripts = draft.making?.transcripts,
            transcripts.indices.contains(place)
        else { return nil }
        return transcripts[place].name
    }

    var hasWithdrawn: Bool {
        before.entries.contains { entry in entry.evidence.contains { withdrawn(before.coding($0)) } }
    }
}
