import DocumentIO

/// Names a project of REFI-QDA (`.qde`) for what it is. It holds codes, and points to its sources by position; the
/// words stand in files of their own beside it.
struct REFIProject: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool {
        root.name.local == "Project" && root.name.namespace?.lowercased().contains("qda-xml") ?? false
    }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        throw DocumentError(reason: reason(root))
    }

    /// What to do with a project, packed or not.
    static let advice =
        "unpack the project (.qdpx is a zip package) and give the files in its folder Sources"

    /// Why such a project is no transcript, and what to do.
    static func reason(_ root: XMLElement) -> String {
        let sources = root.child("Sources")?.children.count { $0.name.local == "TextSource" } ?? 0
        return
            "is a REFI-QDA project, not a transcript: it points to \(sources == 1 ? "1 text" : "\(sources) texts") "
            + "in files beside it; \(advice)"
    }
}
