public import StudyModel

/// What a partner answered to a draft, as a study file keeps it.
public struct StoredResponse: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<StoredResponse>

    /// The entry of an answer that named words alone which went with the person who said them.
    public static let goneEntry = WithdrawingAnswers.nothing

    /// What was answered; the columns of `responses.csv`.
    public struct Details: Hashable, Sendable {
        /// Names it in the next draft (`K3F7-Q2PX`), unique in the study.
        public var code: String
        /// The partner by name; empty where it is not known yet.
        public var partner: String
        /// Who wrote it.
        public var author: String
        /// When it was written, ISO 8601; empty where nobody knows.
        public var date: String
        /// The returned file; empty where it came in another way.
        public var file: String
        /// The code of the draft it answers; empty where it is not known.
        public var draft: String
        /// The id of the entry it answers (`P5.3`); empty where it could not be told.
        public var entry: String
        /// The words of the draft it is attached to.
        public var words: String
        /// What sort it is: agree, add, correct, object, withdraw or unsorted.
        public var sort: String
        /// What it says.
        public var text: String
        /// Words the partner put into the draft.
        public var inserted: String
        /// Words the partner struck out.
        public var deleted: String
        /// What was done about it; empty until the team says.
        public var done: String

        /// A response of the given parts.
        public init(
            code: String, partner: String, author: String = "", date: String = "", file: String = "",
            draft: String = "", entry: String = "", words: String = "", sort: String, text: String,
            inserted: String = "", deleted: String = "", done: String = ""
        ) {
            self.code = code
            self.partner = partner
            self.author = author
            self.date = date
            self.file = file
            self.draft = draft
            self.entry = entry
            self.words = words
            self.sort = sort
            self.text = text
            self.inserted = inserted
            self.deleted = deleted
            self.done = done
        }
    }

    /// The row.
    public let id: ID
    /// What was answered.
    public let details: Details
    /// Counts its changes from 1.
    public let revision: Int
    /// When it was last changed.
    public let at: Timestamp
}
