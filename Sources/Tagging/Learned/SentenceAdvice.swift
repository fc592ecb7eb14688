import StudyModel

/// What the learned tagger says of one sentence.
struct SentenceAdvice {
    /// A criterion the sentence is coded with.
    struct Coded {
        /// Index of the criterion in the codebook.
        let criterion: Int16
        /// 0…1, calibrated.
        let probability: Double
        /// What spoke for it; nil where its phrases say enough.
        let reason: Coding.Reason?
    }

    /// What it says of the kind.
    enum Kind {
        /// Nothing: the cues are to speak.
        case unknown
        /// Of that kind, or of none, which is that probable (0…1).
        case told(StatementKind?, probability: Double)
    }

    /// A stance that was learned.
    struct LikelyStance {
        let stance: Stance
        /// 0…1.
        let probability: Double
    }

    /// The criteria it is coded with, in the order of the codebook; no others are.
    var coded: [Coded] = []
    /// The kind of statement.
    var kind = Kind.unknown
    /// The stance, if it is coded; nil where none were learned.
    var stance: LikelyStance?
    /// The likeliest criteria, the likeliest first.
    var ranked: [Coding.Ranked] = []

    /// Whether the sentence need not be looked at for its sake.
    var saysNothing: Bool {
        if case .told(.some, _) = kind { return false }
        return coded.isEmpty
    }
}
