/// A line that says when a turn begins and perhaps who speaks: `00:00:03 Speaker 1`, `Name  0:03`,
/// `Speaker 1 (00:00):`, a time alone, or a range `00:00:02.895 --> 00:00:03.765`.
struct TimedHeading: Hashable, Sendable {
    /// Seconds from the beginning of the recording.
    var start: Double
    /// Seconds; nil where only the start is given.
    var end: Double?
    /// Who speaks; empty where the line does not tell.
    var speaker: String
    /// Whether the line gives a range.
    var isRange: Bool { end != nil }

    /// Reads `line`, without white space at its ends; nil where it says more, or no time.
    init?(_ line: Substring) {
        guard line.utf8.count < 120, line.utf8.contains(where: \.isASCIIDigit) else { return nil }
        if let range = TimeStamp.range(line) {
            (start, end, speaker) = (range.start, range.end, "")
        } else if let (time, name) = Self.leading(line) ?? Self.trailing(line) {
            (start, end, speaker) = (time, nil, String(name))
        } else {
            return nil
        }
    }

    private static func leading(_ line: Substring) -> (Double, Substring)? {
        guard let stamp = TimeStamp(line.utf8) else { return nil }
        let name = line.utf8.dropFirst(stamp.length).asSubstring.trimmed
        return name.isEmpty || isName(name) ? (stamp.seconds, name) : nil
    }

    private static func trailing(_ line: Substring) -> (Double, Substring)? {
        let words = line.last == ":" ? line.dropLast() : line
        guard let last = words.lastIndex(where: { $0.isWhitespace || $0 == "\u{A0}" }) else { return nil }
        let time = words[words.index(after: last)...]
        guard let stamp = TimeStamp(time.utf8), stamp.length == time.utf8.count else { return nil }
        let name = words[..<last].trimmed
        return isName(name) ? (stamp.seconds, name) : nil
    }

    /// Whether `text` may be someone's name or label: few words, capitals or digits, no sentence's marks.
    private static func isName(_ text: Substring) -> Bool {
        guard text.utf8.count <= 60, let first = text.first, first.isLetter, !text.endsAsSpeech else {
            return false
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        let lower = words.count { $0.first?.isLowercase ?? false }
        return words.count <= 7 && (lower * 2 <= words.count || words.count == 1)
            && !text.contains(where: { "?!;:".contains($0) })
    }
}
