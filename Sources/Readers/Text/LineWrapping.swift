/// Tells texts whose lines were broken to fit a width, and joins the lines again.
struct LineWrapping {
    /// The width lines were broken to, in characters.
    private let width: Int

    /// The widths believed: shorter lines are verse, longer ones are not broken.
    private static let widths = 40...132
    /// Fewer pairs of lines than these tell nothing.
    private static let fewestPairs = 6

    /// The wrapping of `lines`; nil where they are whole as they stand.
    ///
    /// Lines are evidently broken where nearly every one (nine of ten) that goes on in the next is so long that the
    /// next one's first word had no room on it.
    init?(_ lines: [TextLine]) {
        let lengths = lines.filter { !$0.isBlank }.map(\.length).sorted()
        guard !lengths.isEmpty else { return nil }
        let width = lengths[min(lengths.count - 1, lengths.count * 98 / 100)]
        guard Self.widths.contains(width) else { return nil }
        let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank && !Self.opens($1) }
        let full = pairs.count { Self.isFull($0, before: $1, width) }
        guard pairs.count >= Self.fewestPairs, full * 10 >= pairs.count * 9 else { return nil }
        self.width = width
    }

    /// `lines`, each with those that go on with it; a line keeps the number of its first.
    func joined(_ lines: [TextLine]) -> [TextLine] {
        var joined: [(number: Int, text: String)] = []
        var last: TextLine?
        for line in lines {
            if let before = last, let index = joined.indices.last, goesOn(line, after: before) {
                joined[index].text += " "
                joined[index].text += line.text.trimmed
            } else {
                joined.append((line.number, String(line.text.trimmedAtEnd)))
            }
            last = line
        }
        return joined.map { TextLine(number: $0.number, text: $0.text[...]) }
    }
}

private extension LineWrapping {
    func goesOn(_ line: TextLine, after before: TextLine) -> Bool {
        guard !line.isBlank, !before.isBlank, !Self.opens(line) else { return false }
        if Self.isFull(before, before: line, width) { return true }
        let isLower = line.text.trimmed.unicodeScalars.first?.properties.isLowercase ?? false
        return isLower && !before.text.trimmed.endsAsSpeech
    }

    /// Whether the first word of `next` had no room on `line`.
    static func isFull(_ line: TextLine, before next: TextLine, _ width: Int) -> Bool {
        let word = next.text.trimmed.unicodeScalars.prefix { !$0.isBlank }
        return line.length + 1 + word.count > width
    }

    /// Whether `line` begins something of its own: a label, a time, a list, a mark of Markdown.
    static func opens(_ line: TextLine) -> Bool {
        guard let source = SourceLine(line.text, paragraph: 0) else { return false }
        if source.heading != nil { return true }
        if let first = source.text.utf8.first, [0x23, 0x3E, 0x7C].contains(first) { return true }
        if source.text.hasPrefix("- ") || source.text.hasPrefix("* ") || source.text.hasPrefix("**") {
            return true
        }
        guard let opening = source.opening, opening.mark != .dash else { return false }
        let isWord = SpeakerWords.isRoleWord(opening.label[...])
        return isWord || opening.time != nil || opening.label.first?.isUppercase ?? false
    }
}

private extension TextLine {
    /// Length in characters, white space at its end aside.
    var length: Int { text.trimmedAtEnd.unicodeScalars.count }
}

private extension Substring {
    /// The text without white space at its end.
    var trimmedAtEnd: Substring {
        var slice = self
        while let last = slice.unicodeScalars.last, last.isBlank { slice.unicodeScalars.removeLast() }
        return slice
    }
}
