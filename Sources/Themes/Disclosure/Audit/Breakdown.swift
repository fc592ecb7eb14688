/// Decides which groups of one dimension are shown beside one criterion.
///
/// Rows that must not be shown are hidden first; then further ones, until the auditor can tell of none of the
/// hidden ones, of all of them together, or of one person among them, more than they may know.
struct Breakdown: Sendable {
    /// Groups shown, in the order given.
    private(set) var shown: [GroupView]
    /// Groups hidden, with the reason.
    private(set) var hidden: [HiddenRow]

    private static let tried = 12

    /// Decides on `views`, the groups that may be named. `others` are those that may not; `total` is what all people
    /// say, all of which is printed; `reason` tells why a group must be hidden, and nil where it need not; `isSafeBeside`
    /// whether groups, and no others, may be shown beside what partners hold already.
    init(
        _ views: [GroupView], others: [TableRow], total: PositionCounts, policy: BreakdownPolicy,
        reason: (GroupView) -> HiddenRow.Reason?, isSafeBeside: (Set<StudyGroup>) -> Bool = { _ in true }
    ) {
        shown = []
        hidden = []
        for view in views {
            if let reason = reason(view) {
                hidden.append(HiddenRow(group: view.group, reason: reason))
            } else {
                shown.append(view)
            }
        }
        func isSafe(_ shown: [GroupView]) -> Bool {
            let kept = Set(shown.map(\.group))
            let rows = views.filter { !kept.contains($0.group) }.map {
                TableRow(size: $0.group.size, $0.positions)
            }
            return policy.isSafe(hiding: rows + others, total: total) && isSafeBeside(kept)
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
            let group = shown.remove(at: enough ?? shown.count - 1).group
            hidden.append(HiddenRow(group: group, reason: .subtraction))
        }
        hidden.sort { $0.group < $1.group }
    }
}
