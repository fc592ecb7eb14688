import StudyModel

/// What the rules say of one sentence for one criterion, before it becomes a coding.
struct Finding {
    /// Index of the criterion in the codebook; -1 where none applies.
    let criterion: Int16
    let kind: StatementKind?
    let stance: Stance
    let isQuestion: Bool
    /// 0…1.
    let confidence: Double
    /// What spoke for it, the strongest first.
    let reasons: [Hit]
    /// The cue of a sentence shortly before that tells the kind, where this sentence has none.
    let carried: Hit?
}
