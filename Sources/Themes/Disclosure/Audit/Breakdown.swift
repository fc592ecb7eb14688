/// Decides which groups of one dimension are shown beside one criterion.
///
/// Rows that must not be shown are hidden first; then further ones, until the auditor can tell of none of the
/// hidden ones, of all of them together, or of one person among them, more than they may know.
struct Breakdown: Sendable {
    /// Groups shown, in the order given.
    private(set) var shown: [GroupView]
    /// Groups hidden, with the reason.
    private(set) var hidden: [HiddenRow]
    /// What follows beside the drafts partners hold; nil where they hold none.
    private let audit: DraftsAudit?
    /// The groups that may be named, in the order given.
    private let groups: [StudyGroup]

    private static let tried = 12

    /// Decides on `views`, the groups that may be named. `others` are those that may not; `total` is what all people
    /// say, all of which is printed; `reason` tells why a group must be hidden, and nil where it need not; `audit` what
    /// would follow beside the drafts partners hold.
    init(
        _ views: [GroupView], others: [TableRow], total: PositionCounts, policy: BreakdownPolicy,
        audit: DraftsAudit? = nil, reason: (GroupView) -> HiddenRow.Reason?
    ) {
        self.audit = audit
        groups = views.map(\.group)
        shown = []
        hidden = []
        for view in views {
            if let reason = reason(view) {
                hidden.append(HiddenRow(group: view.group, reason: reason))
            } else {
                shown.append(view)
            }
        }
        func isSafeAlone(_ shown: [GroupView]) -> Bool {
            let kept = Set(shown.map(\.group))
            let rows = views.filter { !kept.contains($0.group) }.map {
                TableRow(size: $0.group.size, $0.positions)
            }
            return policy.isSafe(hiding: rows + others, total: total)
        }
        func isSafe(_ shown: [GroupView]) -> Bool {
            guard isSafeAlone(shown) else { return false }
            let kept = Set(shown.map(\.group))
            return audit?.isSafe(showing: Set(views.indices.filter { kept.contains(views[$0].group) }))
                ?? true
        }
        while !shown.isEmpty, !isSafe(shown) {
            let enough =
                shown.count > Self.tried
                ? nil
                : shown.indices.reversed().first { index in
                    var fewer = shown
                    fewer.remove(at: index)
                    return isSafe(fewer)
                }
            let reason: HiddenRow.Reason = isSafeAlone(shown) ? .earlierTogether : .subtraction
            let group = shown.remove(at: enough ?? shown.count - 1).group
            hidden.append(HiddenRow(group: group, reason: reason))
        }
        hidden.sort { $0.group < $1.group }
    }

    /// What all drafts tell together of one figure of each group that may be named, and then of each that may not,
    /// where this one shows the groups in `told`; nil where partners hold no draft.
    func bounds(_ figure: KeyPath<PositionCounts, Int>, showing told: [GroupView]) -> [ClosedRange<Int>]? {
        guard let audit, let place = TableRow.place(of: figure) else { return nil }
        let shown = Set(told.map(\.group))
        return audit.bounds(showing: Set(groups.indices.filter { shown.contains(groups[$0]) }), figure: place)
    }
}
