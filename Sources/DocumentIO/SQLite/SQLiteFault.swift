/// What SQLite says of a statement it could not prepare or run.
public struct SQLiteFault: Error, Hashable, Sendable {
    /// SQLite's own number for it, the extended one where there is one.
    public let code: Int32
    /// What it says, in its words.
    public let message: String

    /// A fault of the given parts.
    public init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }
}
