import StudyModel

/// A pattern of the codebook in its place: what a match of it means.
struct Phrase: Sendable {
    /// What a match says.
    enum Role: UInt8, Sendable, CaseIterable {
        // Those that decide whether a sentence is looked at.
        case strong, weak, kindStrong
        case questionStrong, statementStart, statementEnd, decideAgree
        case counterfactual, offRecord, offRecordSaid, offer, backOnRecord
        // Those that only matter in such a sentence.
        case trap, criterionHelping, criterionHindering, side, sideAnswer, kindWeak, questionWeak,
            interrogativeStart,
            reject
        case negation, positiveDespiteNegation, additive, contrast, reported, otherView, booster, past, irony,
            helping,
            hindering
        case offRecordTopic, condition
        // Skipped.
        case filler
        // Looked for in the interviewer's turns.
        case promptOffRecord, promptQuestion, promptKind, promptFirst, promptUnsaid, promptOffer

        /// Whether a match makes a sentence worth a look.
        var isTelling: Bool { rawValue <= Role.backOnRecord.rawValue }

        /// Whether a match may code a sentence with a criterion.
        var codes: Bool { self == .strong || self == .weak }

        /// Whether only interviewers say it.
        var isPrompt: Bool { rawValue >= Role.promptOffRecord.rawValue }

        /// Whether it is looked for in the interviewer's turns.
        var isHeard: Bool { isPrompt || self == .offRecordSaid || self == .offRecordTopic }
    }

    let role: Role
    /// Index of the criterion in the codebook; -1 for cues.
    let criterion: Int
    /// The kind a kind cue tells or a prompt asks for.
    let kind: StatementKind?
    /// The rule as reasons print it: `phrase "pooled budget"`.
    let rule: String
    /// Conditions that cancel a match, as indices of phrases.
    var unless: [Int] = []
    /// Conditions one of which a match needs, as indices of phrases.
    var needs: [Int] = []
    /// Whether it tells a side of a tension, or is a condition of one that does: looked for only where the criterion is
    /// found.
    var isOfSides = false
}
