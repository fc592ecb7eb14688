public import StudyModel

/// One change of a study, as its log tells it.
public struct LogEntry: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<LogEntry>

    /// What was done.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        case create, invite, revoke
        case importTranscript = "import", tag, codebook, model
        case decide, add, remove, settle, place
        /// Quotes were read, held back, or let go.
        case read, hold
        case memo, word, partner, respond, publish, draft, withdraw, participant
    }

    /// Its number; later changes have greater ones.
    public let id: ID
    /// When.
    public let at: Timestamp
    /// Who; nil for the tool itself.
    public let coder: CoderAccount.ID?
    /// What was done.
    public let action: Action
    /// The number of the row it was done to, where there is one.
    public let subject: Int64?
    /// The transcript it belongs to, where it belongs to one.
    public let transcript: StoredTranscript.ID?
    /// How it was before, in numbers and names.
    public let before: String
    /// How it was after, in numbers and names.
    public let after: String
    /// The change it takes back.
    public let undoes: ID?
}
