import HTTPTypes
import StudyStore

/// Keeps from a blind coder what others decided, until they have coded everything or the owner opens it.
enum BlindRule {
    /// The name of the setting by which the owner opens it.
    static let setting = "review.open"

    /// - Throws: `Problem` where the visitor may not see what others decided.
    static func check(_ request: PageRequest) throws {
        let coder = try request.coder()
        guard coder.isBlind, try request.desk.study.setting(setting) == nil else { return }
        let left = try request.desk.study.progress(of: coder.id, seenBy: Viewer(coder)).reduce(0) {
            $0 + $1.undecided
        }
        guard left > 0 else { return }
        throw Problem(
            .forbidden, "Not until everything is coded",
            "You code without seeing what others decided, and this page would tell it. It opens once you have decided on the \(left) coding\(left == 1 ? "" : "s") left, or when the owner of the study opens it."
        )
    }
}
