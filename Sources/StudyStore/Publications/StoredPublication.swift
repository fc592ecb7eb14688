public import StudyModel

/// What was shared with partners, frozen as it went out.
public struct StoredPublication: Hashable, Sendable {
    /// Names its row; later ones have greater numbers.
    public typealias ID = RowID<StoredPublication>

    /// The row.
    public let id: ID
    /// The code of the draft it is.
    public let code: String
    /// Its version, as printed.
    public let version: String
    /// Who published it.
    public let coder: CoderAccount.ID
    /// When.
    public let at: Timestamp
    /// Whether it may no longer be shown: somebody's words in it were withdrawn, or the team took it back. Its contents are
    /// gone then.
    public let isWithdrawn: Bool
}
