/// What was learned from coded interviews, as a study file keeps it.
public struct StoredModel: Hashable, Sendable {
    /// The model's file.
    public let file: StoredCodebook.File
    /// What it was learned from, in words.
    public let origin: String

    /// A model by file and origin.
    public init(file: StoredCodebook.File, origin: String) {
        self.file = file
        self.origin = origin
    }
}
