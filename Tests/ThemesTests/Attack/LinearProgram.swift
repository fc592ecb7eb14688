/// The least and the most a weighted sum of unknowns from 0 up can be under equations: the simplex method in two
/// phases, with Bland's rule. It shares nothing with the auditor it is to test.
struct LinearProgram {
    private var rows: [[Double]] = []
    private var basis: [Int] = []
    private let unknowns: Int
    private static let tiny = 1e-9

    /// Equations `sums` = `values` over so many unknowns; nil where no solution exists.
    init?(unknowns: Int, equations: [(terms: [(Int, Double)], value: Double)]) {
        self.unknowns = unknowns
        let width = unknowns + equations.count + 1
        for (place, equation) in equations.enumerated() {
            var row = [Double](repeating: 0, count: width)
            for (unknown, weight) in equation.terms { row[unknown] += weight }
            row[width - 1] = equation.value
            if equation.value < 0 { row = row.map { -$0 } }
            row[unknowns + place] = 1
            rows.append(row)
            basis.append(unknowns + place)
        }
        var cost = [Double](repeating: 0, count: width)
        for place in equations.indices { cost[unknowns + place] = -1 }
        guard abs(maximise(cost, over: width - 1)) < 1e-6 else { return nil }
        leaveArtificial()
    }

    /// The range of the sum of the unknowns in `chosen`.
    func range(of chosen: [Int]) -> ClosedRange<Double> {
        var cost = [Double](repeating: 0, count: (rows.first?.count ?? unknowns) + 1)
        for unknown in chosen { cost[unknown] += 1 }
        var (upper, lower) = (self, self)
        let most = upper.maximise(cost, over: unknowns)
        let least = -lower.maximise(cost.map { -$0 }, over: unknowns)
        return min(least, most)...max(least, most)
    }
}

private extension LinearProgram {
    /// Moves to the best vertex; only columns before `limit` may enter.
    mutating func maximise(_ cost: [Double], over limit: Int) -> Double {
        while let entering = (0..<limit).first(where: { gain($0, cost) > Self.tiny }) {
            var leaving: (row: Int, ratio: Double)?
            for row in rows.indices where rows[row][entering] > Self.tiny {
                let ratio = (rows[row].last ?? 0) / rows[row][entering]
                if let best = leaving,
                    ratio > best.ratio + Self.tiny
                        || (ratio > best.ratio - Self.tiny && basis[row] > basis[best.row])
                {
                    continue
                }
                leaving = (row, ratio)
            }
            guard let leaving else { return .infinity }
            pivot(leaving.row, entering)
        }
        return basis.indices.reduce(0) { $0 + cost[basis[$1]] * (rows[$1].last ?? 0) }
    }

    func gain(_ column: Int, _ cost: [Double]) -> Double {
        var gain = cost[column]
        for row in rows.indices where cost[basis[row]] != 0 { gain -= cost[basis[row]] * rows[row][column] }
        return gain
    }

    mutating func pivot(_ place: Int, _ column: Int) {
        let scale = rows[place][column]
        rows[place] = rows[place].map { $0 / scale }
        let row = rows[place]
        for other in rows.indices where other != place && rows[other][column] != 0 {
            let factor = rows[other][column]
            for index in row.indices where row[index] != 0 { rows[other][index] -= factor * row[index] }
        }
        basis[place] = column
    }

    /// Takes what only served to find a first solution out of the basis, and equations that say nothing new away.
    mutating func leaveArtificial() {
        for place in rows.indices.reversed() where basis[place] >= unknowns {
            if let column = (0..<unknowns).first(where: { abs(rows[place][$0]) > Self.tiny }) {
                pivot(place, column)
            } else {
                rows.remove(at: place)
                basis.remove(at: place)
            }
        }
    }
}
