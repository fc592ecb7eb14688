/// A file to read.
public struct FoundInput: Hashable, Sendable {
    /// Names it in a run: its path relative to the input it was found under.
    public internal(set) var name: String
    /// Where it stands.
    public let path: String
    /// Absolute path without links: two inputs that agree in it are one file.
    let resolved: String
    /// Absolute path as it was found.
    let place: [Substring]
    /// How many last parts of `place` make its name.
    var parts: Int
    /// The folders above it that it was found under, the outermost first, each with its path relative to there.
    let folders: [Enclosing]
    /// Whether it was taken from a folder on trial: a text that may be no interview, and is left alone then.
    public let isTried: Bool

    /// A folder above an input, at or below the one it was found under.
    struct Enclosing: Hashable, Sendable {
        /// Path of the folder.
        let folder: String
        /// The input's path relative to it.
        let name: String
    }
}
