/// A line of a text file.
struct TextLine: Sendable {
    /// Its number in the file, from 1.
    var number: Int
    /// Its text, white space at its end and all.
    var text: Substring

    /// Whether it holds nothing but white space.
    var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isBlank) }

    /// The lines of `text`, in order; what follows the last line feed is a line only where it holds something.
    static func all(_ text: String) -> [TextLine] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.enumerated().map { TextLine(number: $0 + 1, text: Substring($1)) }
    }
}
