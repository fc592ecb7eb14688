import StudyModel

/// Tells the kind of a sentence from how its words score the kinds and what the cues say.
struct KindWeights: Hashable, Sendable {
    /// The kinds told apart; the last place is for none of them.
    static let kinds: [StatementKind?] = StatementKind.allCases + [nil]
    /// How many numbers each is told by: a score for each kind, a mark for what the cues say, one for a question mark.
    static let count = 2 * kinds.count + 1

    /// A regression for each kind.
    var heads: [LogisticWeights]
    /// What each kind's probability is multiplied by before the largest wins.
    var factors: [Float]

    /// The numbers for a sentence by its scores, what the cues say, and whether it ends with a question mark.
    static func numbers(_ scores: [Float], cue: StatementKind?, isQuestion: Bool) -> [Float] {
        scores + kinds.map { $0 == cue ? 1 : 0 } + [isQuestion ? 1 : 0]
    }

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
