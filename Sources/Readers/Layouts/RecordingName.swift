/// A line that is the name of a recording's file and nothing more.
enum RecordingName {
    private static let endings: Set<String> = [
        "mp3", "mp4", "m4a", "wav", "wma", "mov", "avi", "aac", "ogg", "flac", "webm", "mkv", "m4v", "amr",
        "aiff", "3gp",
    ]

    /// Whether `line` is one.
    static func isOne(_ line: Substring) -> Bool {
        guard line.utf8.count <= 160, let point = line.utf8.lastIndex(of: UInt8(ascii: ".")) else {
            return false
        }
        return endings.contains(line[line.utf8.index(after: point)...].lowercased())
    }
}
