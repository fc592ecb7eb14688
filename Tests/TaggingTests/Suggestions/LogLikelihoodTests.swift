import Testing

@testable import Tagging

@Suite struct LogLikelihoodTests {
    @Test func `keyness is as published`() {
        // The worked example of Lancaster's log-likelihood wizard: 52 in 50,000 words, 57 in 75,000.
        let keyness = LogLikelihood.keyness(times: 52, of: 50_000, otherTimes: 57, of: 75_000)
        #expect(abs(keyness - 2.65) < 0.005)
    }

    @Test func `what is said less often than elsewhere is negative, as strongly`() {
        let keyness = LogLikelihood.keyness(times: 57, of: 75_000, otherTimes: 52, of: 50_000)
        #expect(abs(keyness + 2.65) < 0.005)
    }

    @Test func `what is said here alone counts by its share of the words`() {
        // 2 · 5 · ln (5 / (5 · 100 / 1000)) = 10 ln 10.
        let keyness = LogLikelihood.keyness(times: 5, of: 100, otherTimes: 0, of: 900)
        #expect(abs(keyness - 23.025_850_93) < 1e-7)
    }

    @Test(arguments: [(0, 10, 0, 10), (1, 0, 1, 10), (1, 10, 0, 0)])
    func `where nothing can be told keyness is none`(_ counts: (Int, Int, Int, Int)) {
        #expect(
            LogLikelihood.keyness(times: counts.0, of: counts.1, otherTimes: counts.2, of: counts.3) == 0)
    }

    @Test(arguments: [
        (1.0, 0.0), (2, 0.693_147_180_559_945_3), (10, 2.302_585_092_994_045_7),
        (0.5, -0.693_147_180_559_945_3),
        (1e-6, -13.815_510_557_964_274), (123_456.789, 11.723_646_487_185_881),
        (1.414_213_562_4, 0.346_573_590_298_997),
    ]) func `logarithms are right to the last digits`(number: Double, logarithm: Double) {
        #expect(abs(LogLikelihood.naturalLogarithm(number) - logarithm) < 1e-12 * max(1, abs(logarithm)))
    }
}
