/// Cohen's kappa of two coders: agreement beyond what their own habits would give by chance.
///
/// (Po − Pe) / (1 − Pe), Pe = Σ p_i q_i. Cohen, J. (1960) A coefficient of agreement for nominal scales, Educational and
/// Psychological Measurement 20, 37–46. Standard error: Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969) Large sample
/// standard errors of kappa and weighted kappa, Psychological Bulletin 72, 323–327.
public struct CohenKappa: Hashable, Sendable {
    /// The coefficient: 1 is perfect, 0 what chance gives; it may be negative.
    public let value: Double
    /// Observed agreement, Po.
    public let observed: Double
    /// Agreement expected by chance, Pe.
    public let expected: Double
    /// Standard error of the coefficient, units taken for independent.
    public let standardError: Double

    /// Kappa of a square table of counts: rows are the first coder's values, columns the second's, in one order. Nil
    /// where the table is empty or agreement is certain by chance.
    public init?(_ table: [[Int]]) {
        let total = Double(table.reduce(0) { $0 + $1.reduce(0, +) })
        guard total > 0 else { return nil }
        let shares = table.map { $0.map { Double($0) / total } }
        let rows = shares.map { $0.reduce(0, +) }
        let columns = shares.indices.map { column in shares.reduce(0) { $0 + $1[column] } }
        observed = shares.indices.reduce(0) { $0 + shares[$1][$1] }
        expected = shares.indices.reduce(0) { $0 + rows[$1] * columns[$1] }
        guard expected < 1 else { return nil }
        value = (observed - expected) / (1 - expected)
        standardError = Self.standardError(
            shares, rows: rows, columns: columns, observed: observed, expected: expected, total: total)
    }

    /// The 95 % range: 1.96 standard errors to both sides, within −1 and 1.
    public var interval: Interval {
        Interval(
            low: max(-1, value - 1.96 * standardError), high: min(1, value + 1.96 * standardError),
            method: .standardError)
    }

    private static func standardError(
        _ shares: [[Double]], rows: [Double], columns: [Double], observed: Double, expected: Double,
        total: Double
    ) -> Double {
        var sum = 0.0
        for row in shares.indices {
            for column in shares.indices {
                if row == column {
                    let term = (1 - expected) - (rows[row] + columns[row]) * (1 - observed)
                    sum += shares[row][row] * term * term
                } else {
                    let term = (columns[row] + rows[column]) * (1 - observed)
                    sum += shares[row][column] * term * term
                }
            }
        }
        let last = observed * expected - 2 * expected + observed
        let rest = 1 - expected
        let variance = max(0, sum - last * last) / (total * rest * rest * rest * rest)
        return variance.squareRoot()
    }
}
