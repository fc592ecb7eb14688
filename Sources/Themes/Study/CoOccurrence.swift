/// How often two criteria come up together: in the same passage, the same turn, and with the same person. Counted are
/// codings that count; in how many people is as telling as in how many passages, since one person may join the two
/// over and over.
public struct CoOccurrence: Sendable {
    /// How often one pair comes up.
    public struct Pair: Hashable, Sendable {
        /// Passages of exactly the same words that are coded with both.
        public let passages: Int
        /// Turns in which both are coded.
        public let turns: Int
        /// People who raise both.
        public let people: Int
    }

    /// How many criteria there are.
    public let count: Int
    private let pairs: [Pair]

    init(_ counts: CriterionPairCounts, people: [StudyPerson], criteria: Int) {
        count = criteria
        var shared = [Int](repeating: 0, count: criteria * criteria)
        for person in people {
            let raised = (0..<criteria).filter { person.view(of: $0)?.stance != nil }
            for first in raised {
                for second in raised { shared[first * criteria + second] += 1 }
            }
        }
        pairs = (0..<criteria * criteria).map { place in
            let (first, second) = (place / criteria, place % criteria)
            return Pair(
                passages: counts.passages(first, second), turns: counts.turns(first, second),
                people: shared[place])
        }
    }

    /// How often the criteria at two places of the codebook come up together; for one place, how often it comes up.
    public subscript(_ first: Int, _ second: Int) -> Pair { pairs[first * count + second] }
}
