/// What may be said of a share from few cases, and of many tests at once.
enum PhraseEvidence {
    /// The lower end of Wilson's range for `share` of `count` cases, which one in ten falls short of.
    ///
    /// Wilson, E. B. (1927) Probable inference, the law of succession, and statistical inference, Journal of the American
    /// Statistical Association 22, 209–212.
    static func lowerBound(_ cases: Double, of count: Int) -> Double {
        guard count > 0 else { return 0 }
        let z = 1.281_551_565_5
        let n = Double(count)
        let share = cases / n
        let middle = share + z * z / (2 * n)
        let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, (middle - reach) / (1 + z * z / n))
    }

    /// The chance of `cases` or more of `count` where each has `rate`: the upper tail of the binomial distribution.
    static func chance(of cases: Int, in count: Int, rate: Double) -> Double {
        guard cases > 0 else { return 1 }
        guard rate > 0, cases <= count else { return 0 }
        guard rate < 1 else { return 1 }
        // Terms relative to the largest, from it upwards and downwards: none of them can overflow.
        let odds = rate / (1 - rate)
        let peak = min(count, Int(Double(count + 1) * rate))
        var (sum, tail) = (0.0, 0.0)
        var term = 1.0
        for number in peak...count {
            sum += term
            if number >= cases { tail += term }
            term *= Double(count - number) / Double(number + 1) * odds
        }
        term = 1
        for number in (0..<peak).reversed() {
            term *= Double(number + 1) / (Double(count - number) * odds)
            sum += term
            if number >= cases { tail += term }
        }
        return min(1, tail / sum)
    }

    /// The largest chance that may still be believed of `tests` tests if at most `share` of what is believed shall be
    /// false; below 0 where none may.
    ///
    /// Benjamini, Y. and Hochberg, Y. (1995) Controlling the false discovery rate, Journal of the Royal Statistical
    /// Society B 57, 289–300. Tests that are not among `chances` count as having found nothing.
    static func believable(_ chances: [Double], tests: Int, falseShare share: Double) -> Double {
        let sorted = chances.sorted()
        let last = sorted.indices.last { sorted[$0] * Double(tests) <= share * Double($0 + 1) }
        return last.map { sorted[$0] } ?? -1
    }
}
