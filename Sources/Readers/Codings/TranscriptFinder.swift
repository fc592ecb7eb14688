/// Finds the transcripts that lists of codings speak of, by path, else by file name, else by either without its ending.
public struct TranscriptFinder: Sendable {
    private let index: TranscriptIndex
    private let names: [String]

    /// A finder among transcripts of those `names`.
    public init(_ names: [String]) {
        index = TranscriptIndex(names)
        self.names = names
    }

    /// The transcript that `written` names; nil where there is none, or more than one.
    public func transcript(for written: String) -> String? {
        let found = index.transcripts(for: written)
        return found.count == 1 ? found.first : nil
    }

    /// Why `written` names no transcript, as a clause without a full stop.
    public func reason(for written: String) -> String {
        let found = index.transcripts(for: written)
        guard found.isEmpty else {
            return "'\(written)' may be \(found.joined(separator: " or ")); write the path"
        }
        // Who leaves out the ending is told of names without it.
        let isBare = !(written.split(separator: "/").last ?? "").contains(".")
        let near = names.count <= 500 ? names.map { isBare ? Self.withoutEnding($0) : $0 } : []
        return "'\(written)' is none of the transcripts read" + Suggestion.clause(for: written, in: near)
    }

    private static func withoutEnding(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return name }
        return String(name[..<dot])
    }

    /// The name by which lists of codings agree on a transcript where no transcripts are read: in lower case, without
    /// the ending.
    public static func key(_ written: String) -> String { TranscriptName(written).pathWithoutEnding }
}
