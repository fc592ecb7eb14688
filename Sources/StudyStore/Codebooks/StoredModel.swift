/// What was learned from coded interviews, as a study file keeps it.
public struct StoredModel: Hashable, Sendable {
    /// The model's file.
    public let file: StoredCodebook.File
    /// What it was learned from, in words.
    public let origin: String

    /// Stands before what a model was adjusted to, at the end of its origin.
    private static let adjusted = "adjusted to "

    /// A model by file and origin; `decisions` are those of a study that it was adjusted to, where it was.
    public init(file: StoredCodebook.File, origin: String, adjustedTo decisions: String? = nil) {
        self.file = file
        self.origin = [origin, decisions.map { Self.adjusted + $0 }].compactMap(\.self).joined(
            separator: "; ")
    }

    /// Whether a model of that origin was adjusted to decisions of a study.
    static func isAdjusted(origin: String) -> Bool { origin.contains("; " + adjusted) }
}
