import StudyModel

/// Tells the kind of a sentence from its `KindSurroundings`.
struct KindWeights: Hashable, Sendable {
    /// The kinds told apart; the last place is for none of them.
    static let kinds: [StatementKind?] = StatementKind.allCases + [nil]

    /// A regression for each kind.
    var heads: [LogisticWeights]
    /// What each kind's probability is multiplied by before the largest wins.
    var factors: [Float]

    /// The place of the kind that `numbers` speak for.
    func place(_ numbers: [Float]) -> Int { Self.winner(heads.map { $0.probability(numbers) }, factors) }

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
