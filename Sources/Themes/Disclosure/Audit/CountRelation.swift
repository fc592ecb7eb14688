/// A linear relation between counts that follows from what is printed: their weighted sum lies in a range.
struct CountRelation: Hashable, Sendable {
    /// A count, by its number, with its weight in the sum.
    struct Term: Hashable, Sendable {
        let count: Int
        let weight: Int
    }

    let terms: [Term]
    let range: ClosedRange<Int>

    /// The sum of `counts` lies in `range`.
    init(sumOf counts: some Sequence<Int>, in range: ClosedRange<Int>) {
        terms = counts.map { Term(count: $0, weight: 1) }
        self.range = range
    }

    /// The count `smaller` is at most the sum of `larger`; no sum here is beyond `limit`.
    init(_ smaller: Int, isAtMost larger: some Sequence<Int>, limit: Int) {
        terms = larger.map { Term(count: $0, weight: 1) } + [Term(count: smaller, weight: -1)]
        range = 0...max(0, limit)
    }
}
