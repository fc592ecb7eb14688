public import StudyModel

/// A note of one coder on something of the study.
public struct StoredMemo: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<StoredMemo>

    /// What a memo is about.
    public enum Subject: Hashable, Sendable {
        /// A coding.
        case coding(StoredCoding.ID)
        /// A transcript as a whole.
        case transcript(StoredTranscript.ID)
        /// A criterion.
        case criterion(Criterion.ID)
        /// The study as a whole.
        case study
    }

    /// The row.
    public let id: ID
    /// What it is about.
    public let subject: Subject
    /// Who wrote it; each coder has one memo on a thing at most.
    public let coder: CoderAccount.ID
    /// What it says.
    public let text: String
    /// Counts its changes from 1.
    public let revision: Int
    /// When it was last changed.
    public let at: Timestamp
}
