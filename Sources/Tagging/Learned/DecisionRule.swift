import Glibc

/// What probabilities lead to: which criteria a sentence is coded with.
///
/// A criterion is coded where its probability reaches its threshold.
/// Beyond that, where it is likely that somebody speaks of a criterion in an interview, the likeliest sentence is
/// coded, so that a person finds the place.
struct DecisionRule: Hashable, Sendable {
    /// The probability from which on each criterion is coded, 0…1.
    var thresholds: [Float]
    /// The criteria of which too little was learned, so that what their phrases find counts by itself.
    var toldByPhrases: Set<Int> = []
    /// The probability, of a criterion being in the interview, from which on its likeliest sentence is coded.
    var interview: Float = 1
    /// The least probability of that sentence.
    var floor: Float = 1

    /// Whether each criterion is coded in each sentence, for one interview's `probabilities`.
    func decide(_ probabilities: ScoreTable) -> [[Int]] {
        var coded = [[Int]](repeating: [], count: probabilities.height)
        for criterion in thresholds.indices {
            var missing: Float = 0
            var best = 0
            var isCoded = false
            for sentence in coded.indices {
                let probability = probabilities[sentence, criterion]
                missing += logf(max(1e-6, 1 - probability))
                if probability > probabilities[best, criterion] { best = sentence }
                if probability >= thresholds[criterion] {
                    coded[sentence].append(criterion)
                    isCoded = true
                }
            }
            if !isCoded, !coded.isEmpty, probabilities[best, criterion] >= floor,
                1 - expf(missing) >= interview
            {
                coded[best].append(criterion)
            }
        }
        return coded
    }
}
