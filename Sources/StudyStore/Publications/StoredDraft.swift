public import StudyModel

/// A draft of the plan that was made for the team.
public struct StoredDraft: Hashable, Sendable {
    /// Names its row; later ones have greater numbers.
    public typealias ID = RowID<StoredDraft>

    /// The row.
    public let id: ID
    /// Its code, by which returned files name it.
    public let code: String
    /// Its version, as printed.
    public let version: String
    /// The draft as `od-plan.json` holds it; empty where it was withdrawn.
    public let json: [UInt8]
    /// When it was made.
    public let at: Timestamp
    /// Whether it is gone, because it held words that were withdrawn.
    public let isWithdrawn: Bool
}
