/// Where interviewees take opposite positions on one criterion, or put the weight differently.
///
/// A person leans the way most of their passages point. Groups are opposed when at least two in each lean
/// and the balance of leanings (helping less hindering, over both) is a third or more towards helping in one
/// and towards hindering in the other. They differ in emphasis when the share of those taking a position
/// who tell of help differs by half or more. People are divided, whatever their group, when at least two
/// lean either way and the smaller side is a quarter or more of both.
public struct Divergence: Hashable, Sendable {
    /// Whom it lies between.
    public enum Basis: Hashable, Sendable {
        /// Groups of one dimension lean opposite ways.
        case groups(StudyGroup.Dimension)
        /// Help is told in some groups of one dimension far more than in others.
        case emphasis(StudyGroup.Dimension)
        /// People, not along the groups that may be shown.
        case people
    }

    /// Whom it lies between.
    public let basis: Basis
    /// Groups on the side of help; empty where people differ.
    public let helpingSide: [StudyGroup]
    /// Groups on the side of difficulty; empty where people differ.
    public let hinderingSide: [StudyGroup]
    /// How even and how wide the difference is, 0…1.
    public let strength: Double
    /// How often chance alone makes groups differ as widely; nil where people differ, whatever their group, and where it
    /// would tell how a group that is not shown is split.
    public internal(set) var chance: ShuffleTest?

    private static let leans = 1.0 / 3

    /// The difference between the groups of `views`, else between people, set beside what chance makes of the same
    /// answers in `shuffles` deals from `seed`; nil where there is no difference.
    static func find(
        _ views: [GroupView], leaning: Leaning, shuffles: Int, seed: UInt64
    ) -> Divergence? {
        var found = find(views, leaning: leaning)
        switch found?.basis {
        case .groups(let dimension):
            let sides = sides(views.filter { $0.group.dimension == dimension })
            found?.chance = ShuffleTest(
                sides.map { ($0.leaning.helping, $0.leaning.hindering) }, shuffles: shuffles, seed: seed)
        case .emphasis(let dimension):
            let takers = takers(views.filter { $0.group.dimension == dimension })
            found?.chance = ShuffleTest(
                takers.map { ($0.positions.positive, $0.positions.taking - $0.positions.positive) },
                shuffles: shuffles, seed: seed)
        case .people, nil: break
        }
        return found
    }

    /// The difference between the groups of `views`, else between people; nil where there is none.
    static func find(_ views: [GroupView], leaning: Leaning) -> Divergence? {
        let dimensions = [StudyGroup.Dimension.sector, .perspective]
        for dimension in dimensions {
            if let found = opposed(views.filter { $0.group.dimension == dimension }, dimension) {
                return found
            }
        }
        let smaller = min(leaning.helping, leaning.hindering)
        if smaller >= 2, smaller * 4 >= leaning.count {
            return Divergence(
                basis: .people, helpingSide: [], hinderingSide: [],
                strength: Double(smaller) / Double(leaning.count))
        }
        for dimension in dimensions {
            if let found = emphasis(views.filter { $0.group.dimension == dimension }, dimension) {
                return found
            }
        }
        return nil
    }
}

private extension Divergence {
    /// Groups of which enough people lean one way or the other to be set against others.
    static func sides(_ views: [GroupView]) -> [GroupView] { views.filter { $0.leaning.count >= 2 } }

    /// Groups of which enough people take a position for a share of them.
    static func takers(_ views: [GroupView]) -> [GroupView] { views.filter { $0.positions.taking >= 3 } }

    static func opposed(_ views: [GroupView], _ dimension: StudyGroup.Dimension) -> Divergence? {
        let sides = sides(views)
        let helping = sides.filter { ($0.leaning.balance ?? 0) >= leans }
        let hindering = sides.filter { ($0.leaning.balance ?? 0) <= -leans }
        guard !helping.isEmpty, !hindering.isEmpty else { return nil }
        let most = helping.compactMap(\.leaning.balance).max() ?? 0
        let least = hindering.compactMap(\.leaning.balance).min() ?? 0
        return Divergence(
            basis: .groups(dimension), helpingSide: helping.map(\.group),
            hinderingSide: hindering.map(\.group), strength: 0.5 + (most - least) / 4)
    }

    static func emphasis(_ views: [GroupView], _ dimension: StudyGroup.Dimension) -> Divergence? {
        let sides = takers(views).sorted { share($0) > share($1) }
        guard let most = sides.first, let least = sides.last, share(most) - share(least) >= 0.5 else {
            return nil
        }
        return Divergence(
            basis: .emphasis(dimension), helpingSide: [most.group], hinderingSide: [least.group],
            strength: (share(most) - share(least)) / 4)
    }

    static func share(_ view: GroupView) -> Double {
        Double(view.positions.positive) / Double(max(1, view.positions.taking))
    }
}
