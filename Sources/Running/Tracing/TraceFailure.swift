public import StudyModel

/// Why a trace leads nowhere.
public enum TraceFailure: Error, Hashable, Sendable {
    /// The folder or a file in it cannot be used.
    case folder(InputError)
    /// What was asked for is not there: what it may be instead, a sentence or clause each.
    case nothing(what: String, advice: [String])
}
