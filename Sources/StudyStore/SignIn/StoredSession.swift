public import StudyModel

/// A browser that signed in.
public struct StoredSession: Hashable, Sendable {
    /// Who is signed in.
    public let holder: SessionHolder
    /// The word that its forms must send along.
    public let csrf: String
    /// When it runs out.
    public let expiresAt: Timestamp
}
