/// A line that says when a turn begins and perhaps who speaks: `00:00:03 Speaker 1`, `Name  0:03`,
/// `Speaker 1 (00:00):`, a time alone, or a range `00:00:02.895 --> 00:00:03.765`.
struct TimedHeading: Hashable, Sendable {
    /// Seconds from the beginning of the recording.
    var start: Double
    /// Seconds; nil where only the start is given.
    var end: Double?
    /// Who speaks; empty where the line does not tell.
    var speaker: String
    /// Whether the line gives a time and nothing more.
    var isBareTime: Bool { end == nil && speaker.isEmpty }
    /// Whether the line gives a range.
    var isRange: Bool { end != nil }

    /// Reads `line`, without white space at its ends; nil where it says more, or no time.
    init?(_ line: Substring) {
        guard line.utf8.count < 120, line.utf8.contains(where: \.isASCIIDigit) else { return nil }
        let stamp = TimeStamp(line.utf8)
        if stamp != nil, let range = TimeStamp.range(line) {
            (start, end, speaker) = (range.start, range.end, "")
        } else if let (time, name) = stamp.flatMap({ Self.leading(line, $0) }) ?? Self.trailing(line) {
            (start, end, speaker) = (time, nil, String(name))
        } else {
            return nil
        }
    }

    private static func leading(_ line: Substring, _ stamp: TimeStamp) -> (Double, Substring)? {
        var name = line.utf8.dropFirst(stamp.length).asSubstring.trimmed
        if name.utf8.first == UInt8(ascii: "-"), name.utf8.count > 1 { name = name.dropFirst().trimmed }
        return name.isEmpty || isName(name) ? (stamp.seconds, name) : nil
    }

    private static func trailing(_ line: Substring) -> (Double, Substring)? {
        let words = line.utf8.last == UInt8(ascii: ":") ? line.dropLast() : line
        guard let end = words.utf8.last, end.isASCIIDigit || Self.closings.contains(end),
            let last = words.unicodeScalars.lastIndex(where: \.isBlank)
        else { return nil }
        let time = words[words.unicodeScalars.index(after: last)...]
        guard let stamp = TimeStamp(time.utf8), stamp.length == time.utf8.count else { return nil }
        var name = words[..<last].trimmed
        if name.utf8.first == UInt8(ascii: "["), name.utf8.last == UInt8(ascii: "]") {
            name = name.dropFirst().dropLast()
        }
        return isName(name) ? (stamp.seconds, name) : nil
    }

    private static let closings = Array(")]#".utf8)
    private static let sentenceMarks = Array("?!;:".utf8)

    /// Whether `text` may be someone's name or label: few words, capitals or digits, no sentence's marks.
    private static func isName(_ text: Substring) -> Bool {
        guard text.utf8.count <= 60, let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            !text.endsAsSpeech
        else { return false }
        return SpeakerTally.words(text) <= 7 && LabelScanner.isCapitalised(text)
            && !text.utf8.contains { sentenceMarks.contains($0) }
    }
}
