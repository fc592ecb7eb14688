/// What a partner organisation answers to a draft.
public struct PartnerResponse: Hashable, Sendable {
    /// What sort of answer it is.
    public enum Sort: String, Sendable, CaseIterable {
        /// The statement is fair.
        case agree
        /// Something is missing.
        case add
        /// A fact is wrong or out of date.
        case correct
        /// The partner sees it differently.
        case object
        /// A quote is to go.
        case withdraw
        /// Nobody has said yet which of the others it is.
        case unsorted
    }

    /// Names it in the next draft (`K3F7-Q2PX`): made of who answers what in which words, so that reading the same file
    /// twice gives the same ids.
    public let id: String
    /// The partner organisation; empty where it is not known yet.
    public var partner: String
    /// Who wrote it, as the file says; for the team only.
    public let author: String
    /// When it was written, as the file says, ISO 8601; empty where it does not.
    public let date: String
    /// The returned file.
    public let file: String
    /// The code of the draft it answers; empty where it is not known.
    public let draft: String
    /// The id of the entry it answers (`P5.3`); empty where it could not be told.
    public var entry: String
    /// The words of the draft it is attached to.
    public let words: String
    /// What sort it is.
    public var sort: Sort
    /// What it says, with the replies to it, a line each.
    public let text: String
    /// Words the partner put into the draft.
    public let inserted: String
    /// Words the partner struck out.
    public let deleted: String
    /// What was done about it; empty until the team says.
    public var done: String

    /// A response of the given parts.
    public init(
        id: String, partner: String, author: String, date: String, file: String, draft: String, entry: String,
        words: String, sort: Sort, text: String, inserted: String, deleted: String, done: String
    ) {
        self.id = id
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
