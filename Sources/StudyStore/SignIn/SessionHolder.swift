/// Who is signed in.
public enum SessionHolder: Hashable, Sendable {
    /// Somebody who codes.
    case coder(CoderAccount.ID)
    /// A partner organisation.
    case partner(StoredPartner.ID)
}
