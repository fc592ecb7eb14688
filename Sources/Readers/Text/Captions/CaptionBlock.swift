/// A block of a caption file: what stands between blank lines.
struct CaptionBlock: Sendable {
    /// What it is.
    enum Kind: Sendable {
        /// The head of the file, before the first cue.
        case head
        /// Notes, styles and regions, which nobody says.
        case note
        /// Words from one time to another, in seconds.
        case cue(start: Double, end: Double?)
    }

    var kind: Kind
    /// Its lines; of a cue those below the times.
    var lines: [TextLine]
    /// The line it begins on, from 1.
    let line: Int

    /// Reads the times `00:00:02.895 --> 00:00:03.765`, settings after them and all; nil where `line` holds none. An
    /// end before the start counts as none.
    static func times(_ line: Substring) -> (start: Double, end: Double?)? {
        let words = line.trimmed
        guard words.utf8.first?.isASCIIDigit ?? false, let first = TimeStamp(words.utf8) else { return nil }
        let rest = words.utf8.dropFirst(first.length).drop { $0.isASCIISpace }
        guard rest.starts(with: "-->".utf8) else { return nil }
        guard let last = TimeStamp(rest.dropFirst(3).drop { $0.isASCIISpace }) else {
            return (first.seconds, nil)
        }
        return (first.seconds, last.seconds < first.seconds ? nil : last.seconds)
    }
}
