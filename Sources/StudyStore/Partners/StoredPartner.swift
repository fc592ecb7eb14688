/// An organisation that is asked to own the plan, as a study file keeps it.
public struct StoredPartner: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<StoredPartner>

    /// What there is to know of a partner.
    public struct Details: Hashable, Sendable {
        /// Its name, unique in the study.
        public var name: String
        /// Names, e-mail addresses or domains by which its people are known in returned files.
        public var people: [String]
        /// Who signs for it; empty where nobody said.
        public var signatory: String
        /// Where it stands, in the words of the partners' list; nil where nobody said.
        public var state: String?
        /// When it answered, as the team tells; empty where nobody said.
        public var date: String

        /// Details as given.
        public init(
            name: String, people: [String] = [], signatory: String = "", state: String? = nil,
            date: String = ""
        ) {
            self.name = name
            self.people = people
            self.signatory = signatory
            self.state = state
            self.date = date
        }
    }

    /// The row.
    public let id: ID
    /// What there is to know of it.
    public let details: Details
    /// Counts its changes from 1.
    public let revision: Int
    /// Whether it has a link that was not revoked, run out or not.
    public let hasLink: Bool
}
