public import StudyModel

/// Why codings cannot be used: every fault found, in the order of the files.
public struct CodingsFailure: Error, Hashable, Sendable {
    /// The faults, at least one.
    public let errors: [InputError]
    /// What else there is to know about the lists.
    public var diagnostics: [Diagnostic] = []
}
