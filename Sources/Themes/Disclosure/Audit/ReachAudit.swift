/// Whether it may be told how many people tell of difficulty, or of help, anywhere at a level: a count over
/// several criteria at once, which bounds what hidden groups said of each.
struct ReachAudit: Sendable {
    /// One criterion as it is printed: what is known of each group's figure.
    struct Column: Sendable {
        let bounds: [ClosedRange<Int>]
        /// The figure over the whole study.
        let total: Int
    }

    let policy: BreakdownPolicy
    /// Sizes of all groups of a dimension, named or not; they make up the whole study.
    let sizes: [Int]

    /// Whether nothing hidden gets narrower than the protection once it is known that `union` people have a
    /// figure in one or more of `columns`.
    func isSafe(_ columns: [Column], union: Int) -> Bool {
        let groups = sizes.count
        var bounds = sizes.map { 0...$0 }
        for column in columns { bounds += column.bounds }
        var auditor = TableAuditor(bounds)
        auditor.learn(CountRelation(sumOf: 0..<groups, in: union...union))
        for (place, column) in columns.enumerated() {
            let cells = (0..<groups).map { (place + 1) * groups + $0 }
            auditor.learn(CountRelation(sumOf: cells, in: column.total...column.total))
            for group in 0..<groups {
                auditor.learn(CountRelation(cells[group], isAtMost: [group], limit: sizes[group]))
            }
        }
        for group in 0..<groups {
            let cells = columns.indices.map { ($0 + 1) * groups + group }
            auditor.learn(CountRelation(group, isAtMost: cells, limit: sizes[group] * columns.count))
        }
        auditor.settle()
        let protection = Protection(people: policy.people, minimum: policy.minimum)
        return columns.indices.allSatisfy { place in
            (0..<groups).allSatisfy { group in
                let before = columns[place].bounds[group]
                let after = auditor.bounds[(place + 1) * groups + group]
                return after == before
                    || protection.suffices(after, size: sizes[group], total: columns[place].total)
            }
        }
    }
}
