public import StudyModel

/// A coding whose words may not be used.
public struct WithdrawnQuote: Hashable, Sendable {
    /// Names the coding.
    public let evidence: EvidenceID
    /// Why, in the words of who withdrew it.
    public let reason: String
    /// When.
    public let at: Timestamp
}
