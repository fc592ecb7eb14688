/// Tells what follows from printed figures about those that are not printed: for each count the least and the
/// most it can be.
///
/// Bounds are propagated through linear relations between integer counts until none gets narrower: the shuttle
/// algorithm (Buzzigoli and Giusti 1999; generalised by Dobra and Fienberg 2010). For a table of two ways whose
/// margins are known, these bounds are the exact ones (Fréchet); a count both of whose bounds meet follows by
/// subtraction.
struct TableAuditor: Sendable {
    /// The least and the most each count can be.
    private(set) var bounds: [ClosedRange<Int>]
    private var relations: [CountRelation] = []

    /// Knows of each count only that it lies in a range.
    init(_ bounds: [ClosedRange<Int>]) { self.bounds = bounds }

    /// Takes in another count, known to lie in a range; its number.
    mutating func add(_ range: ClosedRange<Int>) -> Int {
        bounds.append(range)
        return bounds.count - 1
    }

    /// Learns a relation; `settle` draws the conclusions.
    mutating func learn(_ relation: CountRelation) { relations.append(relation) }

    /// Narrows all bounds as far as the relations do.
    mutating func settle() {
        var users: [[Int]] = Array(repeating: [], count: bounds.count)
        for (index, relation) in relations.enumerated() {
            for term in relation.terms { users[term.count].append(index) }
        }
        var waiting = Array(relations.indices)
        var isWaiting = Array(repeating: true, count: relations.count)
        while let index = waiting.popLast() {
            isWaiting[index] = false
            for count in narrow(relations[index]) {
                for user in users[count] where !isWaiting[user] {
                    isWaiting[user] = true
                    waiting.append(user)
                }
            }
        }
    }
}

private extension TableAuditor {
    /// Narrows the bounds of the counts of `relation`; the counts whose bounds changed.
    mutating func narrow(_ relation: CountRelation) -> [Int] {
        var least = 0
        var most = 0
        for term in relation.terms {
            least += Self.reach(bounds[term.count], term.weight).lowerBound
            most += Self.reach(bounds[term.count], term.weight).upperBound
        }
        var changed: [Int] = []
        for term in relation.terms {
            let old = bounds[term.count]
            let own = Self.reach(old, term.weight)
            let low = max(own.lowerBound, relation.range.lowerBound - (most - own.upperBound))
            let high = min(own.upperBound, relation.range.upperBound - (least - own.lowerBound))
            // What is printed is true, so bounds never cross; were they to, nothing would be learned.
            guard low <= high, low...high != own else { continue }
            bounds[term.count] = term.weight < 0 ? -high ... -low : low...high
            least += low - own.lowerBound
            most += high - own.upperBound
            changed.append(term.count)
        }
        return changed
    }

    /// What a count adds to a sum; weights are 1 or −1.
    static func reach(_ bounds: ClosedRange<Int>, _ weight: Int) -> ClosedRange<Int> {
        weight < 0 ? -bounds.upperBound ... -bounds.lowerBound : bounds
    }
}
