/// An input that could not be read, or is no interview.
public struct UnreadInput: Hashable, Sendable {
    /// Its name, as a transcript of it would be called.
    public let name: String
    /// SHA-256 of the file in hexadecimal; nil where not even that could be told.
    public let hash: String?
    /// Size of the file.
    public let bytes: Int
    /// The part of a package the trouble lies in.
    public let part: String?
    /// Line of that part, from 1.
    public let line: Int?
    /// What is wrong, as a clause without a full stop.
    public let reason: String
    /// Whether it was left alone because it is something else than an interview.
    public let isLeftAlone: Bool

    /// An input of the given parts.
    public init(
        name: String, hash: String?, bytes: Int, part: String? = nil, line: Int? = nil, reason: String,
        isLeftAlone: Bool = false
    ) {
        self.name = name
        self.hash = hash
        self.bytes = bytes
        self.part = part
        self.line = line
        self.reason = reason
        self.isLeftAlone = isLeftAlone
    }
}
