import Glibc

/// A small logistic regression: weights of a few numbers, and a constant.
struct LogisticWeights: Hashable, Sendable {
    /// The weights in the order of the numbers, the constant last.
    var values: [Float]

    /// The probability that `numbers` speak for, 0…1.
    func probability(_ numbers: [Float]) -> Float {
        var sum = values[values.count - 1]
        for index in numbers.indices { sum += values[index] * numbers[index] }
        return 1 / (1 + expf(-sum))
    }

    /// The probability of each criterion in each sentence, by their surroundings.
    func probabilities(_ surroundings: Surroundings) -> ScoreTable {
        var table = ScoreTable(height: surroundings.height, width: surroundings.criteria)
        for criterion in 0..<surroundings.criteria {
            surroundings.visit(criterion) { table[$0, criterion] = probability($1) }
        }
        return table
    }
}
