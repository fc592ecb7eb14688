import StudyModel
import StudyStore

/// Whom a link is for.
struct LinkHolder: Sendable {
    /// The account.
    enum Who: Hashable, Sendable {
        case coder(CoderAccount.ID)
        case partner(PartnerAccount.ID)
    }

    let secret: Secret
    let who: Who
    let name: String
    /// Whether it is the owner's, which works once.
    let isOwner: Bool
    let expires: Timestamp

    /// Nil where nobody holds the link, it has expired, or this server is not for them.
    init?(_ secret: Secret, desk: Desk, at now: Timestamp) throws(StudyFileError) {
        self.secret = secret
        if desk.settings.sharesOnly {
            guard let (partner, expires) = try desk.study.partner(withTokenHash: secret.hash, at: now) else {
                return nil
            }
            (who, name, isOwner, self.expires) = (.partner(partner.id), partner.name, false, expires)
        } else {
            guard let (coder, expires) = try desk.study.coder(withTokenHash: secret.hash, at: now) else {
                return nil
            }
            (who, name, isOwner, self.expires) = (.coder(coder.id), coder.name, coder.role == .owner, expires)
        }
    }
}
