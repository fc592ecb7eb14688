/// Tells which of several places (kinds, or stances) a sentence has, from its `ChoiceSurroundings`.
struct ChoiceWeights: Hashable, Sendable {
    /// A regression for each place.
    var heads: [LogisticWeights]
    /// What each place's probability is multiplied by before the largest wins.
    var factors: [Float]

    /// The place that `numbers` speak for, and its share of all probabilities, 0…1.
    func choice(_ numbers: [Float]) -> (place: Int, probability: Double) {
        let probabilities = heads.map { $0.probability(numbers) }
        let place = Self.winner(probabilities, factors)
        let sum = probabilities.reduce(0, +)
        return (place, sum > 0 ? Double(probabilities[place] / sum) : 0)
    }

    /// The place of the largest of `probabilities`, each multiplied by its factor; the first of equals.
    static func winner(_ probabilities: [Float], _ factors: [Float]) -> Int {
        var best = 0
        for place in probabilities.indices.dropFirst()
        where probabilities[place] * factors[place] > probabilities[best] * factors[best] {
            best = place
        }
        return best
    }
}
