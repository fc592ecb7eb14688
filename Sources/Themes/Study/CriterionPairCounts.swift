import StudyModel

/// In how many passages, and in how many turns, two criteria come up together, counted while interviews are added.
struct CriterionPairCounts: Sendable {
    private let criteria: Int
    private var passages: [Int32]
    private var turns: [Int32]

    /// No passages, for so many criteria.
    init(criteria: Int) {
        self.criteria = criteria
        passages = [Int32](repeating: 0, count: criteria * criteria)
        turns = passages
    }

    /// Passages of both criteria, by their places in the codebook; with itself, passages of the criterion.
    func passages(_ first: Int, _ second: Int) -> Int { Int(passages[place(first, second)]) }

    /// Turns with passages of both criteria; with itself, turns with the criterion.
    func turns(_ first: Int, _ second: Int) -> Int { Int(turns[place(first, second)]) }

    /// Counts what one interview says: `picks` are its passages that count. Two codings of the same words with one
    /// criterion, by two coders, are one passage.
    mutating func add(_ picks: [Pick], of codings: [Coding]) {
        var keys: [Key] = []
        keys.reserveCapacity(picks.count)
        for pick in picks {
            guard let criterion = pick.criterion else { continue }
            let coding = codings[pick.index]
            keys.append(
                Key(
                    turn: coding.turn, start: coding.range.lowerBound, end: coding.range.upperBound,
                    criterion: criterion))
        }
        keys.sort(by: Key.isBefore)
        Self.count(keys, in: &passages, criteria) { $0.isPassage(of: $1) }
        Self.count(keys, in: &turns, criteria) { $0.turn == $1.turn }
    }
}

private extension CriterionPairCounts {
    struct Key {
        let turn: Int
        let start: Int
        let end: Int
        let criterion: Int

        func isPassage(of other: Key) -> Bool {
            turn == other.turn && start == other.start && end == other.end
        }

        static func isBefore(_ left: Key, _ right: Key) -> Bool {
            (left.turn, left.start, left.end, left.criterion)
                < (right.turn, right.start, right.end, right.criterion)
        }
    }

    /// Pairs are held once, under the smaller place first.
    func place(_ first: Int, _ second: Int) -> Int { min(first, second) * criteria + max(first, second) }

    /// Counts each pair of criteria once for every stretch of `keys` that belongs together.
    static func count(
        _ keys: [Key], in counts: inout [Int32], _ criteria: Int, _ belongs: (Key, Key) -> Bool
    ) {
        var start = 0
        var found: [Int] = []
        while start < keys.count {
            var end = start
            found.removeAll(keepingCapacity: true)
            while end < keys.count, belongs(keys[start], keys[end]) {
                if !found.contains(keys[end].criterion) { found.append(keys[end].criterion) }
                end += 1
            }
            found.sort()
            for (place, first) in found.enumerated() {
                for second in found[place...] { counts[first * criteria + second] += 1 }
            }
            start = end
        }
    }
}
