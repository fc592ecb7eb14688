/// Something a person should know about an input that was read all the same.
public struct Diagnostic: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Sendable {
        /// Good to know.
        case note
        /// Something was guessed or left out that may matter.
        case warning
        /// The input could not be used.
        case error
    }

    /// How much it matters.
    public let severity: Severity
    /// A stable name of the kind of problem, such as `speaker-guessed`.
    public let code: String
    /// The input it is about.
    public let file: String
    /// The part of a package; nil where the file is one part.
    public let part: String?
    /// Line in the part, from 1; nil where there is none.
    public let line: Int?
    /// What happened, in one sentence without a full stop.
    public let message: String

    /// A problem of the given kind; see the properties.
    public init(
        _ severity: Severity, _ code: String, file: String, part: String? = nil, line: Int? = nil,
        _ message: String
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.part = part
        self.line = line
        self.message = message
    }

    /// The problem an error makes when its input is left out.
    public init(_ error: InputError) {
        self.init(.error, "unreadable", file: error.file, part: error.part, line: error.line, error.reason)
    }
}
