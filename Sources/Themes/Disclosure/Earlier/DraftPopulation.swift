public import StudyModel

/// Whom a draft may count beside the drafts partners hold already.
///
/// People are told apart by which drafts count them. Whatever can be worked out from all drafts together is about
/// such classes, so each must be empty or have as many members as the smallest group that is named. New people wait
/// until there are enough of them; where one or two withdraw, others who were counted with them sit out as well.
public struct DraftPopulation: Hashable, Sendable {
    /// People who are counted.
    public let counted: Set<Participant.ID>
    /// New people who wait for a later draft, by id.
    public let waiting: [Participant.ID]
    /// People counted before who sit out so that a withdrawal does not show, by id.
    public let sittingOut: [Participant.ID]
    /// People an earlier draft counted who are gone, by id.
    public let gone: [Participant.ID]

    /// - Parameters:
    ///   - present: Everyone whose interview may be used now.
    ///   - earlier: The drafts partners hold, in any order.
    ///   - minimum: Members of the smallest group that is named.
    public init(_ present: Set<Participant.ID>, earlier: [EarlierDraft], minimum: Int) {
        var classes: [[Bool]: Set<Participant.ID>] = [:]
        let everyone = earlier.reduce(present) { $0.union($1.people.keys) }
        for person in everyone {
            classes[earlier.map { $0.people[person] != nil }, default: []].insert(person)
        }
        var counted: Set<Participant.ID> = []
        var waiting: Set<Participant.ID> = []
        var sittingOut: Set<Participant.ID> = []
        for (pattern, members) in classes {
            let here = members.intersection(present).sorted()
            let missing = members.count - here.count
            let needed = missing == 0 ? 0 : max(0, minimum - missing)
            let rest = here.count - needed
            // A class as a whole is counted, or left out, together with all before: nothing is told of it.
            let isWhole = missing == 0 && pattern.contains(true)
            let kept = isWhole || rest >= minimum || earlier.isEmpty ? max(0, rest) : 0
            counted.formUnion(here.suffix(kept))
            let left = here.prefix(here.count - kept)
            if pattern.contains(true) { sittingOut.formUnion(left) } else { waiting.formUnion(left) }
        }
        self.counted = counted
        self.waiting = waiting.sorted()
        self.sittingOut = sittingOut.sorted()
        gone = everyone.subtracting(present).sorted()
    }
}
