import StudyModel

/// What there is to know before transcripts come in, wherever they come from.
struct ReadingPlan: Sendable {
    let checklist: Checklist
    /// The files to read; none where a study file keeps what was read of them.
    let inputs: InputList
    let people: AssignedPeople
    /// How many inputs there will be.
    let count: Int
    /// Who went before, what they answered and what was taken back.
    var history: DraftHistory
    let look: PlanLook
    /// Whether codebook or model are those a study file had in use, since nobody named others.
    var isChecklistKept = false

    /// Everything a person should know before anything is read.
    var opening: [Diagnostic] {
        checklist.diagnostics + inputs.diagnostics + inputs.errors.map { Diagnostic($0) }
            + people.diagnostics + history.diagnostics + look.diagnostics
    }
}
