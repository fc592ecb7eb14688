public import StudyModel

/// A browser that signed in.
public struct Session: Hashable, Sendable {
    /// Who signed in.
    public enum Holder: Hashable, Sendable {
        case coder(CoderAccount)
        case partner(PartnerAccount)
    }

    /// SHA-256 of the secret that the browser keeps, in hexadecimal.
    public let hash: String
    /// What every form of its pages carries.
    public let csrf: String
    /// When it ends.
    public let expires: Timestamp
    /// Who signed in.
    public let holder: Holder

    /// A session of the given parts.
    public init(hash: String, csrf: String, expires: Timestamp, holder: Holder) {
        self.hash = hash
        self.csrf = csrf
        self.expires = expires
        self.holder = holder
    }
}
