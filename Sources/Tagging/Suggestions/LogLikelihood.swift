/// How much more often a word is said in some passages than in others, by log-likelihood.
///
/// G² = 2 (a ln (a / E1) + b ln (b / E2)) with E1 = c (a + b) / (c + d) and E2 = d (a + b) / (c + d), a and b the times it
/// is said in passages of c and d words. Rayson, P. and Garside, R. (2000) Comparing corpora using frequency profiling,
/// Proceedings of the Workshop on Comparing Corpora, 1–6. 3.84 is rarer than once in 20 by chance, 6.63 than once in
/// 100, 10.83 than once in 1,000.
public enum LogLikelihood {
    /// G² of `times` among `words` words against `otherTimes` among `otherWords`; negative where it is said less often
    /// there than elsewhere, 0 where nothing can be told.
    public static func keyness(times: Int, of words: Int, otherTimes: Int, of otherWords: Int) -> Double {
        let (a, b) = (Double(times), Double(otherTimes))
        let (c, d) = (Double(words), Double(otherWords))
        guard a + b > 0, c > 0, d > 0 else { return 0 }
        let share = (a + b) / (c + d)
        let sum = term(a, c * share) + term(b, d * share)
        return a / c >= b / d ? 2 * sum : -2 * sum
    }

    private static func term(_ observed: Double, _ expected: Double) -> Double {
        observed > 0 ? observed * naturalLogarithm(observed / expected) : 0
    }

    /// The natural logarithm of a positive number, to the last digits and the same on every machine.
    static func naturalLogarithm(_ number: Double) -> Double {
        // ln (2^e · m) = e ln 2 + 2 artanh ((m − 1) / (m + 1)), with m near 1 so that the series ends soon.
        var exponent = Double(number.exponent)
        var significand = number.significand
        if significand > 1.414_213_562_373_095 {
            significand /= 2
            exponent += 1
        }
        let ratio = (significand - 1) / (significand + 1)
        var power = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 23, by: 2) {
            sum += power / odd
            power *= ratio * ratio
        }
        return exponent * 0.693_147_180_559_945_3 + 2 * sum
    }
}
