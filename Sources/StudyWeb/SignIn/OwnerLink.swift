import Running
import StudyModel
import StudyStore

/// The link by which the owner of a study signs in: it is made anew at every start, works once, and for an hour.
enum OwnerLink {
    private static let seconds: Int64 = 3600

    /// The path of a new link; the one before works no more. A study without an owner gets one.
    static func make(_ desk: Desk) throws(StudyFileError) -> String {
        let now = desk.clock()
        let owner = try desk.study.owner(at: now)
        let secret = Secret(desk.random)
        try desk.study.setToken(
            hash: secret.hash, expires: now.advanced(bySeconds: seconds), for: owner.id, by: nil, at: now)
        return "/sign-in/\(secret.text)"
    }
}
