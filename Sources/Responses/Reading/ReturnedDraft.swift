public import Planning
public import StudyModel

/// What one returned file came to.
public struct ReturnedDraft: Sendable {
    /// How the file's draft and the one it is held against belong together.
    public enum Match: String, Sendable {
        /// It bears the code of that draft.
        case same
        /// It bears no code, and its words are those of that draft.
        case byWords = "by words"
        /// It bears the code of another draft.
        case other
    }

    /// The file, as named.
    public let file: String
    /// How its draft was told.
    public let match: Match
    /// The responses in the order of the file.
    public let responses: [PartnerResponse]
    /// What a person should know about it.
    public let diagnostics: [Diagnostic]
    /// Whether all of its parts could be read.
    public var isWhole: Bool { !diagnostics.contains { $0.severity == .error } }
}
