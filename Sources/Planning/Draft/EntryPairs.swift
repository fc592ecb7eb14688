/// Which entries of two drafts are one and the same: by key, else by their words.
struct EntryPairs {
    typealias Pair = (before: PlanDraft.Entry?, after: PlanDraft.Entry?)

    /// What names an entry whatever its number.
    private struct Name: Hashable {
        let sort: PlanDraft.Sort
        let text: String
    }

    /// All entries of either draft once: in the order of the later, then those only the earlier has, in its order.
    let pairs: [Pair]

    init(_ before: PlanDraft, _ after: PlanDraft) {
        var partners = Self.matched(before.entries, after.entries) { Name(sort: $0.sort, text: $0.key) }
        let taken = Set(partners.values.map(\.id))
        let loose = before.entries.filter { !taken.contains($0.id) }
        let open = after.entries.filter { partners[$0.id] == nil }
        // A key may change where the words do not, as when an action moves to another priority.
        partners.merge(Self.matched(loose, open) { Name(sort: $0.sort, text: $0.text) }) { first, _ in first }
        let used = Set(partners.values.map(\.id))
        pairs =
            after.entries.map { (partners[$0.id], $0) }
            + before.entries.filter { !used.contains($0.id) }.map { ($0, nil) }
    }

    /// The entry of `before` with the same name for each of `after` that has one, by the id of the latter; none is given
    /// twice.
    private static func matched(
        _ before: [PlanDraft.Entry], _ after: [PlanDraft.Entry], by name: (PlanDraft.Entry) -> Name
    ) -> [String: PlanDraft.Entry] {
        var waiting: [Name: PlanDraft.Entry] = [:]
        for entry in before where waiting[name(entry)] == nil { waiting[name(entry)] = entry }
        var matched: [String: PlanDraft.Entry] = [:]
        for entry in after { matched[entry.id] = waiting.removeValue(forKey: name(entry)) }
        return matched
    }
}
