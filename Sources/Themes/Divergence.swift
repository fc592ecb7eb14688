/// Where interviewees take opposite positions on one criterion.
///
/// Groups differ when at least two people in each take a position, the balance of helping less hindering is
/// a third or more towards helping in one and towards hindering in the other. People differ, whatever their
/// group, when at least two only tell of help, at least two only of hindrance, and the smaller side is a
/// quarter or more of all who take a position.
public struct Divergence: Hashable, Sendable {
    /// Whom it lies between.
    public enum Basis: Hashable, Sendable {
        /// Groups of one dimension.
        case groups(StudyGroup.Dimension)
        /// People, not along the groups that may be shown.
        case people
    }

    /// Whom it lies between.
    public let basis: Basis
    /// Groups where it is mostly said to help; empty where people differ.
    public let helpingSide: [StudyGroup]
    /// Groups where it is mostly said to be missing or in the way; empty where people differ.
    public let hinderingSide: [StudyGroup]
    /// How even and how wide the difference is, 0…1.
    public let strength: Double

    static let leaning = 1.0 / 3

    /// The difference between the groups of `views`, else between people; nil where there is none.
    static func find(_ views: [GroupView], total: PositionCounts) -> Divergence? {
        for dimension in [StudyGroup.Dimension.sector, .perspective] {
            let sides = views.filter { $0.group.dimension == dimension && $0.positions.taking >= 2 }
            let helping = sides.filter { ($0.positions.balance ?? 0) >= leaning }
            let hindering = sides.filter { ($0.positions.balance ?? 0) <= -leaning }
            guard !helping.isEmpty, !hindering.isEmpty else { continue }
            let most = helping.compactMap(\.positions.balance).max() ?? 0
            let least = hindering.compactMap(\.positions.balance).min() ?? 0
            return Divergence(
                basis: .groups(dimension), helpingSide: helping.map(\.group),
                hinderingSide: hindering.map(\.group), strength: 0.5 + (most - least) / 4)
        }
        let smaller = min(total.helping, total.hindering)
        guard smaller >= 2, smaller * 4 >= total.taking else { return nil }
        return Divergence(
            basis: .people, helpingSide: [], hinderingSide: [],
            strength: Double(smaller) / Double(total.taking))
    }
}
