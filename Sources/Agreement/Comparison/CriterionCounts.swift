/// What coders made of one criterion over all units of a level, in counts.
struct CriterionCounts {
    /// The pairs of coders.
    var pairs: [CoderPair]
    /// Units each coder gave the criterion, coder by coder.
    var codedBy: [Int]
    /// Units on which coders who read them differ.
    var differing = 0
    /// Units by how many coders read them (outer) and how many of those gave the criterion (inner).
    private(set) var histogram: [[Int]]

    /// No counts, of so many coders.
    init(coders: Int) {
        pairs = CoderPair.all(of: coders)
        codedBy = Array(repeating: 0, count: coders)
        histogram = Array(repeating: Array(repeating: 0, count: coders + 1), count: coders + 1)
    }

    /// Takes a unit that at least one coder gave the criterion: what each did, nil for who did not read it.
    mutating func add(_ votes: [Bool?]) {
        let readers = votes.count { $0 != nil }
        let ayes = votes.count { $0 == true }
        histogram[readers][ayes] += 1
        if ayes < readers { differing += 1 }
        for (coder, vote) in votes.enumerated() where vote == true { codedBy[coder] += 1 }
        for index in pairs.indices {
            guard let one = votes[pairs[index].first], let other = votes[pairs[index].second] else {
                continue
            }
            switch (one, other) {
            case (true, true): pairs[index].table.both += 1
            case (true, false): pairs[index].table.onlyFirst += 1
            case (false, true): pairs[index].table.onlySecond += 1
            case (false, false): break
            }
        }
    }

    /// Takes the units nobody gave the criterion: what is left of `units` by how many coders read them, and of
    /// `pairUnits` pair by pair. Nil where it is not known how many there are.
    mutating func complete(units: [Int]?, pairUnits: [Int]) {
        for index in pairs.indices {
            pairs[index].table.neither = units.map { _ in pairUnits[index] - pairs[index].table.units }
        }
        guard let units else { return }
        for readers in histogram.indices {
            histogram[readers][0] = max(0, units[readers] - histogram[readers].reduce(0, +))
        }
    }

    /// Adds the counts of another criterion.
    mutating func add(_ other: CriterionCounts) {
        for index in pairs.indices { pairs[index].table.add(other.pairs[index].table) }
        for coder in codedBy.indices { codedBy[coder] += other.codedBy[coder] }
        differing += other.differing
        for readers in histogram.indices {
            for ayes in histogram[readers].indices {
                histogram[readers][ayes] += other.histogram[readers][ayes]
            }
        }
    }

    /// The votes for and against, as alpha and AC1 need them.
    var tally: RatingTally {
        var tally = RatingTally(values: [0, 1])
        for readers in histogram.indices {
            for ayes in 0...readers { tally.add([readers - ayes, ayes], times: histogram[readers][ayes]) }
        }
        return tally
    }
}
