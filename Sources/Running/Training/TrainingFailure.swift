public import StudyModel

/// Why no model was made; nothing was written.
public enum TrainingFailure: Error, Hashable, Sendable {
    /// The codebook cannot be used: its faults.
    case codebook([Diagnostic])
    /// No file of decisions stands in the inputs.
    case noDecisions
    /// No transcript stands in the inputs.
    case noTranscripts
    /// Files that cannot be used: why, for each, and what else there is to know about the inputs.
    case inputs([InputError], told: [Diagnostic])
    /// Nothing can be learned from the decisions: why, what to do, and what there is to know about the inputs.
    case unlearnable(String, told: [Diagnostic])
    /// The model cannot be written there.
    case output(path: String, reason: String)
}
