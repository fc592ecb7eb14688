import StudyModel

/// The passages of kept codings, so that a new suggestion for one of them joins it.
struct KeptPlaces {
    /// How much of two passages together must be in both for them to be the same.
    private static let leastShared = 0.8

    private struct Key: Hashable {
        let turn: Int
        let criterion: Int64?
    }

    private var places: [Key: [(id: StoredCoding.ID, range: Range<Int>)]] = [:]

    /// Those of codings that are there, and where each stands now.
    init(_ kept: [KeptCoding: Segment]) {
        for (coding, segment) in kept.sorted(by: { $0.key.id < $1.key.id }) where !coding.isGone {
            places[Key(turn: segment.turn, criterion: coding.criterion), default: []]
                .append((coding.id, segment.range))
        }
    }

    /// Takes out the coding that stands for `criterion` on this very passage, or on nearly the same; nil where there is none.
    mutating func take(at segment: Segment, criterion: Int64?) -> StoredCoding.ID? {
        let key = Key(turn: segment.turn, criterion: criterion)
        guard let there = places[key] else { return nil }
        let shares = there.map { Self.share($0.range, segment.range) }
        guard let most = shares.max(), most >= Self.leastShared, let place = shares.firstIndex(of: most)
        else {
            return nil
        }
        return places[key]?.remove(at: place).id
    }

    private static func share(_ one: Range<Int>, _ other: Range<Int>) -> Double {
        let both = min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound)
        let either = max(one.upperBound, other.upperBound) - min(one.lowerBound, other.lowerBound)
        return either > 0 ? Double(max(both, 0)) / Double(either) : 0
    }
}
