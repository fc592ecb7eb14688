/// Bounds on sums of hidden counts, with all corners of a program that were found on the way: what they leave open
/// needs no search.
struct CountCorners {
    private static let tiny = 1e-6

    private let program: CountProgram
    private var corners: [[Double]] = []

    init(_ program: CountProgram) { self.program = program }

    /// The least and the most the sum of `counts` can be; less than that, where it is `enough` already.
    mutating func range(
        of counts: [Int], enough: (ClosedRange<Int>) -> Bool = { _ in false }
    ) -> ClosedRange<Int> {
        let sums = corners.map { corner in counts.reduce(0) { $0 + corner[$1] } }
        if let least = sums.min(), let most = sums.max() {
            let seen = (low: Self.up(least), high: Self.down(most))
            if seen.low <= seen.high, enough(seen.low...seen.high) { return seen.low...seen.high }
        }
        let ends = [true, false].map { program.counts(with: counts, isLeast: $0) }
        corners += ends
        let found = ends.map { corner in counts.reduce(0) { $0 + corner[$1] } }
        let low = Self.up(found[0])
        return low...max(low, Self.down(found[1]))
    }

    private static func up(_ value: Double) -> Int { Int((value - tiny).rounded(.up)) }
    private static func down(_ value: Double) -> Int { Int((value + tiny).rounded(.down)) }
}
