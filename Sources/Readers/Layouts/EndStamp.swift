import StudyModel

/// The stamp f4 and easytranscript put at the end of a turn: `#00:01:22-6#`.
enum EndStamp {
    /// `line` without a stamp at its end, which becomes the end of the last turn's time. Such a turn begins where the
    /// one before it ended, the first one at `start`.
    static func strip(
        _ line: Substring, from turns: inout [LayoutDraft.Turn], after start: @autoclosure () -> Double
    ) -> Substring {
        let words = line.trimmed
        guard let last = turns.indices.last else { return line }
        guard let (open, stamp) = find(words) else { return line }
        let before = last > 0 ? turns[last - 1].time.map { $0.end ?? $0.start } : start()
        let start = turns[last].time?.start ?? before.map { min($0, stamp.seconds) } ?? stamp.seconds
        turns[last].time = TimeRange(start: start, end: stamp.seconds)
        return words[..<open]
    }

    /// When the recording has come to the end of `paragraphs`, in seconds, as a stamp at the end of the last says; 0
    /// where there is none.
    static func end(of paragraphs: ArraySlice<SourceParagraph>) -> Double {
        paragraphs.last { !$0.isBlank }.flatMap { find($0.trimmed)?.stamp.seconds } ?? 0
    }

    private static func find(_ words: Substring) -> (open: Substring.Index, stamp: TimeStamp)? {
        guard words.utf8.last == UInt8(ascii: "#"),
            let open = words.utf8.dropLast().lastIndex(of: UInt8(ascii: "#")),
            let stamp = TimeStamp(words[open...].utf8), stamp.length == words[open...].utf8.count
        else { return nil }
        return (open, stamp)
    }
}
