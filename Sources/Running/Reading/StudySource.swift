/// Where the interviews of a study come from: files that are read and tagged, or a study file that keeps what was read,
/// with what people decided of it.
protocol StudySource: Sendable {
    /// What there is to know before transcripts come in.
    func plan() throws(RunFailure) -> ReadingPlan

    /// Hands all inputs to `take`, in the order of their names.
    func read(_ plan: ReadingPlan, take: (ReadInput) throws -> Void) async throws(RunFailure)
}
