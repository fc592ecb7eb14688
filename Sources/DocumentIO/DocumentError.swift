/// Why a file, or a part of a package, could not be read or written.
public struct DocumentError: Error, Hashable, Sendable {
    /// The part of the package the fault lies in; nil where it lies in the file itself.
    public var part: String?
    /// Line of the part's XML, from 1; nil where there is none.
    public var line: Int?
    /// What is wrong, as a clause without a full stop.
    public var reason: String

    /// A fault in `part` at `line`, where known.
    public init(part: String? = nil, line: Int? = nil, reason: String) {
        self.part = part
        self.line = line
        self.reason = reason
    }
}
