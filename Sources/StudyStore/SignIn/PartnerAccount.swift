/// A partner organisation that signs in to read and answer what was shared.
public struct PartnerAccount: Hashable, Sendable {
    /// Names its row.
    public typealias ID = StoredPartner.ID

    /// The row.
    public let id: ID
    /// Its name, unique among partners of the study.
    public let name: String

    /// An account of the given parts.
    public init(id: ID, name: String) {
        self.id = id
        self.name = name
    }
}
