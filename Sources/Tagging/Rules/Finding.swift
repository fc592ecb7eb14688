import StudyModel

/// What the rules say of one sentence for one criterion, before it becomes a coding.
struct Finding {
    /// Index of the criterion in the codebook; nil where none applies.
    let criterion: Int?
    let kind: StatementKind?
    let stance: Stance
    let isQuestion: Bool
    var flags: Set<Coding.Flag>
    let confidence: Double
    let reasons: [Coding.Reason]
}
