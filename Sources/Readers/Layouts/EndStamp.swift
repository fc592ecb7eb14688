import StudyModel

/// The stamp f4 and easytranscript put at the end of a turn: `#00:01:22-6#`.
enum EndStamp {
    /// `line` without a stamp at its end, which becomes the end of `turn`'s time.
    static func strip(_ line: Substring, into turn: inout LayoutDraft.Turn) -> Substring {
        let words = line.trimmed
        guard words.utf8.last == UInt8(ascii: "#"),
            let open = words.utf8.dropLast().lastIndex(of: UInt8(ascii: "#")),
            let stamp = TimeStamp(words[open...].utf8), stamp.length == words[open...].utf8.count
        else { return line }
        turn.time = TimeRange(start: turn.time?.start ?? stamp.seconds, end: stamp.seconds)
        return words[..<open]
    }
}
