/// The file cues were read from, and where each stands in it.
public struct CueOrigin: Hashable, Sendable {
    /// Path of the file.
    public let file: String
    /// Lines from 1, by list and pattern.
    private var lines: [String: [String: Int]] = [:]

    /// The origin of cues in `file`, no line known yet.
    public init(file: String) { self.file = file }

    /// Notes that `pattern` of the list stands in `line`; the first line noted is kept. A list is named by its
    /// keys in the file, joined by stops: `kinds.challenge.strong`.
    public mutating func note(_ pattern: String, in list: String, line: Int) {
        if lines[list]?[pattern] == nil { lines[list, default: [:]][pattern] = line }
    }

    /// The line of `pattern` in the list; 0 where it is not known.
    public func line(of pattern: String, in list: String) -> Int { lines[list]?[pattern] ?? 0 }
}
