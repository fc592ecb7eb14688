/// Tells which counts over several criteria at once may be printed ("12 of 14 described a difficulty at this
/// level"): each bounds what hidden groups said of every criterion among them.
struct ReachAudit: Sendable {
    /// One criterion as it is printed: what is known of each group's figure.
    struct Column: Sendable {
        let bounds: [ClosedRange<Int>]
        /// The figure over the whole study.
        let total: Int
    }

    private let protection: Protection
    private let sizes: [Int]
    private let columns: [Column]
    private var auditor: TableAuditor

    /// An audit of `columns` by groups of one dimension of the given sizes, named or not, which make up the study.
    init(policy: BreakdownPolicy, sizes: [Int], columns: [Column]) {
        protection = Protection(people: policy.people, minimum: policy.minimum)
        self.sizes = sizes
        self.columns = columns
        auditor = TableAuditor(columns.flatMap(\.bounds))
        for (place, column) in columns.enumerated() {
            let cells = sizes.indices.map { place * sizes.count + $0 }
            auditor.learn(CountRelation(sumOf: cells, in: column.total...column.total))
        }
    }

    /// Whether it may be told that `union` people have a figure in one or more of the columns at `places`, beside
    /// what was admitted before. What is admitted is known from then on.
    mutating func admit(_ union: Int, over places: [Int]) -> Bool {
        let before = auditor
        let groups = sizes.indices.map { auditor.add(0...sizes[$0]) }
        auditor.learn(CountRelation(sumOf: groups, in: union...union))
        for group in sizes.indices {
            let cells = places.map { $0 * sizes.count + group }
            for cell in cells {
                auditor.learn(CountRelation(cell, isAtMost: [groups[group]], limit: sizes[group]))
            }
            auditor.learn(
                CountRelation(groups[group], isAtMost: cells, limit: sizes[group] * places.count))
        }
        auditor.settle()
        if isSafe { return true }
        auditor = before
        return false
    }

    private var isSafe: Bool {
        columns.indices.allSatisfy { place in
            sizes.indices.allSatisfy { group in
                let after = auditor.bounds[place * sizes.count + group]
                return after == columns[place].bounds[group]
                    || protection.suffices(after, size: sizes[group], total: columns[place].total)
            }
        }
    }
}
