/// Who codes: a person, or a tagger.
public struct CoderAccount: Hashable, Sendable {
    /// Names its row.
    public typealias ID = RowID<CoderAccount>

    /// What a person may do.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// Everything, inviting and sharing among it.
        case owner
        /// Code, write and read.
        case coder
        /// Nothing: a tagger.
        case none
    }

    /// The row.
    public let id: ID
    /// The name, unique in the study.
    public let name: String
    /// Whether it is a person.
    public let isPerson: Bool
    /// What they may do.
    public let role: Role
    /// Whether they are shown nothing that other people decided.
    public let isBlind: Bool

    /// An account of the given parts.
    public init(id: ID, name: String, isPerson: Bool, role: Role, isBlind: Bool) {
        self.id = id
        self.name = name
        self.isPerson = isPerson
        self.role = role
        self.isBlind = isBlind
    }
}
