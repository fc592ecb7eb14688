/// Whether a table may be printed with some of its rows hidden.
struct BreakdownPolicy: Sendable {
    let people: Int
    let minimum: Int
    /// In fewer people than this, "all of them" or "none of them" is not said of a critical view.
    let homogeneity: Int

    private var protection: Protection { Protection(people: people, minimum: minimum) }

    /// Whether nothing narrower than the protection follows for `rows`, which are hidden, from the totals and all
    /// rows that are shown. What all hidden rows hold together does follow, so they are a group themselves.
    func isSafe(hiding rows: [TableRow], total: PositionCounts) -> Bool {
        let size = rows.reduce(0) { $0 + $1.size }
        guard size > 0, size < people else { return true }
        let sums = (0..<TableRow.figures).map { figure in rows.reduce(0) { $0 + $1.figures[figure] } }
        guard size >= minimum else { return false }
        let critical = sums.last ?? 0
        if total.critical > 0, size < homogeneity, critical == 0 || critical == size { return false }
        let totals = TableRow(size: people, total).figures
        return (0..<TableRow.figures).allSatisfy { figure in
            isSafe(rows.map(\.size), sum: sums[figure], total: totals[figure])
        }
    }

    /// The bounds on one figure of hidden rows of the given sizes, whose sum is known.
    static func bounds(_ sizes: [Int], sum: Int) -> [ClosedRange<Int>] {
        var auditor = TableAuditor(sizes.map { 0...$0 })
        auditor.learn(CountRelation(sumOf: sizes.indices, in: sum...sum))
        auditor.settle()
        return auditor.bounds
    }
}

private extension BreakdownPolicy {
    /// Whether one figure is protected in every hidden row, and in one member of any.
    func isSafe(_ sizes: [Int], sum: Int, total: Int) -> Bool {
        let size = sizes.reduce(0, +)
        let person = max(0, sum - (size - 1))...min(1, sum)
        guard protection.suffices(person, size: 1, total: total) else { return false }
        // Beside one row all others are one: rows of a size have the same bounds.
        return Set(sizes).allSatisfy { own in
            let bounds = Self.bounds([own, size - own], sum: sum)
            return protection.suffices(bounds[0], size: own, total: total)
        }
    }
}
