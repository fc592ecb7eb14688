import StudyStore

/// The outputs a page shows, and what was done since and is not in them yet.
struct LiveView: Sendable {
    /// The outputs.
    let picture: LivePicture
    /// Decisions since, in which codings were accepted, rejected, changed, added or settled.
    let decisions: Int
    /// Other changes since.
    let others: Int

    /// What a page says of changes that are not counted yet; nil where everything is.
    var behind: String? {
        guard decisions + others > 0 else { return nil }
        let what = others == 0 ? "decision" : decisions == 0 ? "change" : "decisions and changes"
        let count = decisions + others
        let many = "\(count) \(what)\(count == 1 || what.hasSuffix("s") ? "" : "s")"
        return
            "\(many) since \(count == 1 ? "is" : "are") not counted yet. Load the page again in a few seconds."
    }
}
