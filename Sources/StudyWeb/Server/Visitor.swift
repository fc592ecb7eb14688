import StudyStore

/// Who sent a request, by the session their browser holds.
enum Visitor: Hashable, Sendable {
    /// Somebody who is not signed in.
    case nobody
    /// A person who codes.
    case coder(CoderAccount, Session)
    /// A partner organisation.
    case partner(PartnerAccount, Session)

    /// The session; nil for nobody.
    var session: Session? {
        switch self {
        case .nobody: nil
        case .coder(_, let session), .partner(_, let session): session
        }
    }

    /// The name they are known by; nil for nobody.
    var name: String? {
        switch self {
        case .nobody: nil
        case .coder(let account, _): account.name
        case .partner(let account, _): account.name
        }
    }
}
