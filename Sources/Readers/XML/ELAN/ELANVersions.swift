/// Finds tiers that hold versions of one speaker's words though they name no participant: `Anna_orth`, `Anna_phon`.
enum ELANVersions {
    /// `tiers`, those whose names begin alike and whose annotations stand at the same times as one speaker's.
    static func named(_ tiers: [SpeechTier]) -> [SpeechTier] {
        var tiers = tiers
        let groups = Dictionary(grouping: tiers.indices) { stem(tiers[$0].speaker) }
        for (stem, indices) in groups where (2...mostVersions).contains(indices.count) && !stem.isEmpty {
            guard let first = indices.first, indices.allSatisfy({ standsAt(tiers[first], tiers[$0]) }) else {
                continue
            }
            for index in indices {
                tiers[index].speaker = stem
                for event in tiers[index].events.indices { tiers[index].events[event].speaker = stem }
            }
        }
        return tiers
    }

    /// More versions than this of what somebody says nobody keeps.
    private static let mostVersions = 8

    /// The name up to the first mark that parts it.
    private static func stem(_ name: String) -> String {
        String(name.prefix { !"_-.@/:".contains($0) })
    }

    /// Whether most annotations of both tiers begin and end together with one of the other.
    private static func standsAt(_ left: SpeechTier, _ right: SpeechTier) -> Bool {
        let places = Set(left.events.map { [$0.start.order, $0.end.order] })
        let shared = right.events.count { places.contains([$0.start.order, $0.end.order]) }
        return shared * 5 >= max(left.events.count, right.events.count) * 4
    }
}
