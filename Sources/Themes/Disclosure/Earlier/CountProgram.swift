/// What sums of hidden counts can be, where other sums of them are printed: a linear program over counts from none to
/// so many.
///
/// It is solved by the simplex method for bounded unknowns (Dantzig 1955): an unknown at its bound is turned round, so
/// that it is 0 there. Bland's rule (1977) makes sure that it ends. Counts are whole, and the bounds found are those
/// over all numbers: never narrower than what can be told, and as good as exact for tables.
struct CountProgram: Sendable {
    /// Sums of counts, each 0 or more, that are known.
    struct Sum: Hashable, Sendable {
        /// The counts, by number.
        let counts: [Int]
        let value: Int
    }

    private static let tiny = 1e-7
    /// Many times the corners that any table of a study has taken.
    private static let mostSteps = 20_000

    /// For each equation the weights of all unknowns, and what they come to.
    private var rows: [[Double]] = []
    /// The unknown that each row solves for; one past the unknowns stands for what is still missing in its row.
    private var basis: [Int] = []
    private var bounds: [Double]
    private var isTurned: [Bool]
    private let unknowns: Int

    /// Counts from 0 to `most` each; nil where none have these sums.
    init?(most: [Int], sums: [Sum]) {
        unknowns = most.count
        bounds = most.map(Double.init) + sums.map { _ in .infinity }
        isTurned = Array(repeating: false, count: bounds.count)
        for (place, sum) in sums.enumerated() {
            guard sum.value >= 0 else { return nil }
            var row = [Double](repeating: 0, count: unknowns + 1)
            for count in sum.counts { row[count] = 1 }
            row[unknowns] = Double(sum.value)
            rows.append(row)
            basis.append(unknowns + place)
        }
        var gains = [Double](repeating: 0, count: unknowns + 1)
        for row in rows { for column in row.indices { gains[column] += row[column] } }
        climb(&gains)
        let missing = rows.indices.filter { basis[$0] >= unknowns }.reduce(0) { $0 + rows[$1][unknowns] }
        guard missing < 1e-5 else { return nil }
        for place in sums.indices { bounds[unknowns + place] = 0 }
    }

    /// Counts that fit, with which the sum of `chosen` is the most there can be; with `isLeast` the least.
    func counts(with chosen: [Int], isLeast: Bool) -> [Double] {
        var solved = self
        var gains = [Double](repeating: 0, count: unknowns + 1)
        for count in chosen { gains[count] = (isLeast ? -1 : 1) * (isTurned[count] ? -1 : 1) }
        let costs = gains
        for (place, row) in rows.enumerated() where basis[place] < unknowns && costs[basis[place]] != 0 {
            let cost = costs[basis[place]]
            for column in row.indices { gains[column] -= cost * row[column] }
        }
        solved.climb(&gains)
        return solved.counts
    }
}

private extension CountProgram {
    /// The counts at the present corner.
    var counts: [Double] {
        var found = [Double](repeating: 0, count: unknowns)
        for (place, unknown) in basis.enumerated() where unknown < unknowns {
            found[unknown] = rows[place][unknowns]
        }
        for unknown in found.indices where isTurned[unknown] {
            found[unknown] = bounds[unknown] - found[unknown]
        }
        return found
    }

    /// Moves from corner to corner for as long as an unknown has something to gain. Rounding could make it go round for
    /// ever: where it is stopped, less is taken for open than is.
    mutating func climb(_ gains: inout [Double]) {
        for _ in 0..<Self.mostSteps {
            guard let entering = (0..<unknowns).first(where: { gains[$0] > Self.tiny }) else { return }
            var leaving: Int?
            var step = bounds[entering]
            for place in rows.indices {
                let weight = rows[place][entering]
                guard abs(weight) > Self.tiny else { continue }
                let value = rows[place][unknowns]
                let room = weight > 0 ? value / weight : (bounds[basis[place]] - value) / -weight
                let isFirst = leaving.map { basis[place] < basis[$0] } ?? false
                if room < step - Self.tiny || (room < step + Self.tiny && isFirst) {
                    leaving = place
                    step = min(step, room)
                }
            }
            guard let leaving else {
                turn(entering, &gains)
                continue
            }
            if rows[leaving][entering] < 0 { turnSolved(leaving) }
            pivot(leaving, entering, &gains)
        }
    }

    /// Measures an unknown that is 0 from its other end.
    mutating func turn(_ unknown: Int, _ gains: inout [Double]) {
        for place in rows.indices {
            rows[place][unknowns] -= rows[place][unknown] * bounds[unknown]
            rows[place][unknown].negate()
        }
        gains[unknown].negate()
        isTurned[unknown].toggle()
    }

    /// Measures the unknown that a row solves for from its other end.
    mutating func turnSolved(_ place: Int) {
        let unknown = basis[place]
        for column in rows[place].indices { rows[place][column].negate() }
        rows[place][unknowns] += bounds[unknown]
        if unknown < unknowns { rows[place][unknown] = 1 }
        isTurned[unknown].toggle()
    }

    /// Lets a row solve for another unknown.
    mutating func pivot(_ place: Int, _ unknown: Int, _ gains: inout [Double]) {
        let scale = rows[place][unknown]
        for column in rows[place].indices { rows[place][column] /= scale }
        let row = rows[place]
        for other in rows.indices where other != place && rows[other][unknown] != 0 {
            let factor = rows[other][unknown]
            for column in row.indices { rows[other][column] -= factor * row[column] }
        }
        let gain = gains[unknown]
        for column in row.indices { gains[column] -= gain * row[column] }
        basis[place] = unknown
    }
}
