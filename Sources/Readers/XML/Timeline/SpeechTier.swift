/// The events one tier holds.
struct SpeechTier {
    /// What the document calls the tier.
    var name: String
    /// Names the speaker; empty where nobody is named.
    var speaker: String
    /// In the order of the document.
    var events: [SpokenEvent]

    /// Stretches of words between white space.
    var words: Int {
        events.reduce(0) { $0 + SpeakerTally.words(DoubleBrackets.removed(from: $1.text)[...]) }
    }

    /// More tiers than this nobody keeps for one speaker: they are pieces of a tier, not versions of it.
    private static let mostTiers = 64

    /// `tiers` parted into those to read and those that say the same again: of a speaker's tiers whose events mostly
    /// fall into the time of another's, only the one with the most words is speech; the others are translations,
    /// notes or finer cuts of it.
    static func parted(_ tiers: [SpeechTier]) -> (read: [SpeechTier], parallel: [SpeechTier]) {
        var isRead = tiers.map { !$0.events.isEmpty }
        for (_, indices) in Dictionary(grouping: tiers.indices, by: { tiers[$0].speaker })
        where (2...mostTiers).contains(indices.count) {
            let ranked = indices.sorted { (tiers[$1].words, $0) < (tiers[$0].words, $1) }
            var kept: [Int] = []
            for index in ranked {
                isRead[index] = isRead[index] && !kept.contains { tiers[index].mostlyOverlaps(tiers[$0]) }
                if isRead[index] { kept.append(index) }
            }
        }
        return (
            tiers.indices.filter { isRead[$0] }.map { tiers[$0] },
            tiers.indices.filter { !isRead[$0] }.map { tiers[$0] }
        )
    }
}

private extension SpeechTier {
    /// Whether more than half of the events share time with events of `other`.
    func mostlyOverlaps(_ other: SpeechTier) -> Bool {
        let theirs = other.events.sorted { $0.start < $1.start }
        var position = 0
        var shared = 0
        for event in events.sorted(by: { $0.start < $1.start }) {
            while position < theirs.count, theirs[position].end <= event.start { position += 1 }
            if position < theirs.count, theirs[position].start < event.end { shared += 1 }
        }
        return shared * 2 > events.count
    }
}
