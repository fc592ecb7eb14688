public import StudyModel

/// What came of learning from a study's decisions.
public struct Learned: Sendable {
    /// How it ended.
    public enum Outcome: Hashable, Sendable {
        /// The model is adjusted.
        case adjusted
        /// There is no model to adjust: phrases alone tag.
        case noModel
        /// Too few suggestions were decided, or in fewer than two interviews.
        case tooFew
        /// Decisions agree with what the model expected of itself, so that there is nothing to change.
        case asExpected
        /// What would change does not do better on the study's own interviews.
        case noGain
    }

    /// What changed for one criterion.
    public struct Change: Hashable, Sendable {
        /// The criterion.
        public let criterion: Criterion.ID
        /// Its suggestions that were decided.
        public let decided: Int
        /// Those accepted.
        public let accepted: Int
        /// How many the model expected to be accepted.
        public let expected: Double
        /// What is added to its log-odds: below 0 it is suggested less, above 0 told with more confidence.
        public let shift: Double
    }

    /// How it ended.
    public let outcome: Outcome
    /// The model to tag by: adjusted, or the base as it was learned; nil where there is none.
    public let model: LearnedModel?
    /// Suggestions of the model that were decided.
    public let decisions: Int
    /// Interviews in which they were.
    public let interviews: Int
    /// How the base does in the turns decided, of one interview after another.
    public let before: Tally
    /// How what is learned from the other interviews does in them.
    public let after: Tally
    /// What changed, in the order of the codebook; empty where nothing did.
    public let changes: [Change]
}

extension Learned {
    /// How it ended, in plain words.
    public var sentence: String {
        let share = { (tally: Tally) in "\(Int((tally.f1 * 100).rounded())) per cent" }
        let basis = "\(Self.count(decisions, "decided suggestion")) in \(Self.count(interviews, "interview"))"
        switch outcome {
        case .adjusted:
            return
                "The model is adjusted to \(basis). Where each interview is judged by what the others taught, it agrees "
                + "with people in \(share(after)) of the turns decided (F1), and \(share(before)) before."
        case .noModel:
            return
                "There is no model to adjust: phrases alone tag this study. Learn one with 'throughline train', or use "
                + "the one that ships with the codebook."
        case .tooFew:
            return
                "Nothing learned yet: too few decisions (\(basis); at least \(StudyLearner.fewestDecisions) in 2 "
                + "interviews are needed)."
        case .asExpected:
            return "Nothing to change: of \(basis), people accepted about as many as the model expected."
        case .noGain:
            return
                "Nothing is changed: what \(basis) would teach does no better in the study's own interviews."
        }
    }

    private static func count(_ number: Int, _ word: String) -> String {
        "\(number) \(word)\(number == 1 ? "" : "s")"
    }
}
