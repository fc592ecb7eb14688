public import StudyModel

/// What one coder decided of one coding, and when.
public struct Decision: Hashable, Sendable {
    /// Who decided.
    public let coder: CoderAccount.ID
    /// What.
    public let judgement: Judgement
    /// When.
    public let at: Timestamp

    /// A decision of the given parts.
    public init(coder: CoderAccount.ID, judgement: Judgement, at: Timestamp) {
        self.coder = coder
        self.judgement = judgement
        self.at = at
    }
}
