import Testing

@testable import Themes

struct TableAuditorTests {
    @Test(arguments: [
        ([3, 6], 9, [3...3, 6...6]), ([3, 6], 1, [0...1, 0...1]), ([3, 6], 7, [1...3, 4...6]),
        ([4], 2, [2...2]),
        ([2, 2, 2], 3, [0...2, 0...2, 0...2]), ([5, 1], 5, [4...5, 0...1]), ([3, 3], 0, [0...0, 0...0]),
    ])
    func `the bounds on cells whose sum is known are exact`(
        sizes: [Int], sum: Int, bounds: [ClosedRange<Int>]
    ) {
        #expect(BreakdownPolicy.bounds(sizes, sum: sum) == bounds)
    }

    @Test func `bounds pass through several relations`() {
        var auditor = TableAuditor([0...4, 0...4, 0...4, 2...2])
        auditor.learn(CountRelation(sumOf: [0, 1], in: 7...7))
        auditor.learn(CountRelation(sumOf: [1, 2, 3], in: 6...6))
        auditor.learn(CountRelation(2, isAtMost: [0], limit: 4))
        auditor.settle()
        #expect(auditor.bounds == [3...4, 3...4, 0...1, 2...2])
    }

    @Test func `bounds over a table of two ways are those of trying every table`() {
        var lot = SmallLot(seed: 7)
        for _ in 0..<200 {
            let rows = (0..<3).map { _ in (0..<3).map { _ in lot.number(below: 3) } }
            var auditor = TableAuditor(Array(repeating: 0...6, count: 9))
            for row in 0..<3 {
                let sum = rows[row].reduce(0, +)
                auditor.learn(CountRelation(sumOf: (0..<3).map { row * 3 + $0 }, in: sum...sum))
            }
            for column in 0..<3 {
                let sum = rows.reduce(0) { $0 + $1[column] }
                auditor.learn(CountRelation(sumOf: (0..<3).map { $0 * 3 + column }, in: sum...sum))
            }
            auditor.settle()
            #expect(
                auditor.bounds
                    == Self.bounds(
                        rows.map { $0.reduce(0, +) },
                        (0..<3).map { column in
                            rows.reduce(0) { $0 + $1[column] }
                        }))
        }
    }

    /// The bounds of each cell over all tables of three by three with these margins.
    private static func bounds(_ rows: [Int], _ columns: [Int]) -> [ClosedRange<Int>] {
        var all: [[Int]] = []
        for a in 0...rows[0] {
            for b in 0...(rows[0] - a) {
                for c in 0...rows[1] {
                    for d in 0...(rows[1] - c) {
                        let first = [a, b, rows[0] - a - b]
                        let second = [c, d, rows[1] - c - d]
                        let third = (0..<3).map { columns[$0] - first[$0] - second[$0] }
                        if third.allSatisfy({ $0 >= 0 }) { all.append(first + second + third) }
                    }
                }
            }
        }
        return (0..<9).map { cell in
            let values = all.map { $0[cell] }
            return (values.min() ?? 0)...(values.max() ?? 0)
        }
    }

    @Test(arguments: [
        // Two of three, told within one, and within two.
        (1...2, 3, 7, false), (0...2, 3, 7, true), (0...1, 1, 7, true), (0...0, 1, 7, false),
        // The total alone says that nobody does, or that everybody does.
        (0...0, 3, 0, true), (3...3, 3, 14, true), (0...1, 3, 1, true),
    ])
    func `bounds suffice that leave as much open as the smallest group or the total`(
        bounds: ClosedRange<Int>, size: Int, total: Int, isEnough: Bool
    ) {
        #expect(Protection(people: 14, minimum: 3).suffices(bounds, size: size, total: total) == isEnough)
    }

    @Test func `a count over several criteria is not told where it fills in a hidden cell`() {
        let policy = BreakdownPolicy(people: 9, minimum: 3, homogeneity: 5)
        let none = ReachAudit.Column(bounds: [3...3, 0...0, 0...0], total: 3)
        let some = ReachAudit.Column(bounds: [0...0, 0...3, 0...3], total: 3)
        var audit = ReachAudit(policy: policy, sizes: [3, 3, 3], columns: [none, some])
        let isAdmitted = audit.admit(6, over: [0, 1])
        #expect(isAdmitted)
        let more = ReachAudit.Column(bounds: [0...3, 0...3, 0...3], total: 6)
        var other = ReachAudit(policy: policy, sizes: [3, 3, 3], columns: [none, more])
        let isRefused = !other.admit(9, over: [0, 1])
        #expect(isRefused, "all of the second and third must be among the six")
        let isNext = other.admit(7, over: [0, 1])
        #expect(isNext, "what was not admitted is not known")
    }
}
