public import StudyModel

/// Words that count and are not quoted, as people decided.
public struct HeldPassage: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<HeldPassage>

    /// The row.
    public let id: ID
    /// The transcript it is in.
    public let transcript: StoredTranscript.ID
    /// Where it stands.
    public let segment: Segment
    /// The quote by which it was held back.
    public let evidence: EvidenceID
    /// Who held it back.
    public let coder: CoderAccount.ID
    /// When.
    public let at: Timestamp
}
