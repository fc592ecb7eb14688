/// Takes the marks of GAT transcripts for pauses and breathing out of typed words: `(.)`, `(0.8)`, `(--)`, `°hh`.
enum GATMarks {
    /// `text` without them and without what stands in double brackets, white space collapsed.
    static func removed(from text: String) -> String {
        DoubleBrackets.removed(from: text).split(whereSeparator: \.isWhitespace).filter { !isMark($0) }
            .joined(separator: " ")
    }

    private static func isMark(_ word: Substring) -> Bool {
        if word.hasPrefix("("), word.hasSuffix(")"), word.utf8.count > 2 {
            return word.dropFirst().dropLast().utf8.allSatisfy {
                ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C || $0 == 0x2D
            }
        }
        guard word.contains("°") else { return false }
        return word.allSatisfy { $0 == "°" || $0 == "h" }
    }
}
