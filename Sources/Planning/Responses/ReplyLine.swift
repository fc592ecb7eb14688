/// A reply to a response, as a line of `PartnerResponse.text`: "↳ Ann Reed: We do." The mark tells the writer's name,
/// which is never printed, from whatever else stands before a colon.
public struct ReplyLine: Hashable, Sendable {
    private static let mark: Character = "↳"
    private static let nobody = "Somebody"

    /// Who wrote it, on one line and without a colon; empty where the file does not say.
    public let writer: String
    /// What it says, on one line.
    public let words: String

    /// A reply of `writer` that says `words`.
    public init(writer: String, words: String) {
        self.writer = Self.oneLine(writer.filter { $0 != ":" })
        self.words = Self.oneLine(words)
    }

    /// The reply that `line` holds; nil where it bears no mark.
    public init?(_ line: String) {
        let line = Self.oneLine(line)
        guard line.first == Self.mark else { return nil }
        let rest = line.dropFirst().drop { $0 == " " }
        guard let colon = rest.firstIndex(of: ":") else {
            self.init(writer: "", words: String(rest))
            return
        }
        let writer = String(rest[..<colon])
        self.init(
            writer: writer == Self.nobody ? "" : writer, words: String(rest[rest.index(after: colon)...]))
    }

    /// The line.
    public var line: String { "\(Self.mark) \(writer.isEmpty ? Self.nobody : writer): \(words)" }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
