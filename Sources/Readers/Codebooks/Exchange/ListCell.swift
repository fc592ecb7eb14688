import StudyModel

/// The entries of a list in one cell of a table: each on a line of its own, phrases parted by `;` too. A phrase that
/// holds a semicolon, or begins with a quotation mark, stands in quotation marks, those in it doubled.
enum ListCell {
    /// The entries of `cell`, which begins on `line`; with `isSentences` lines alone part them.
    static func entries(of cell: String, line: Int, isSentences: Bool) -> [Located<String>] {
        var entries: [Located<String>] = []
        var line = line
        for text in cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let found = isSentences ? [String(text)] : parts(text)
            entries += found.map(\.stripped).filter { !$0.isEmpty }.map { Located($0, line: line) }
            line += 1
        }
        return entries
    }
}

private extension ListCell {
    static func parts(_ text: Substring) -> [String] {
        var parts: [String] = []
        var rest = text
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if let quoted = quoted(&rest) {
                parts.append(quoted)
            } else {
                let part = rest.prefix { $0 != ";" }
                parts.append(String(part))
                rest = rest[part.endIndex...]
            }
            guard rest.popFirst() != nil else { return parts }
        }
    }

    /// The entry in quotation marks that `rest` begins with, which it is left without; nil where it begins with none,
    /// or other words follow the marks.
    static func quoted(_ rest: inout Substring) -> String? {
        guard rest.first == "\"" else { return nil }
        var after = rest.dropFirst()
        var words = ""
        while let character = after.popFirst() {
            if character != "\"" {
                words.append(character)
            } else if after.first == "\"" {
                words.append("\"")
                after.removeFirst()
            } else {
                after = after.drop(while: \.isWhitespace)
                guard after.first == nil || after.first == ";" else { return nil }
                rest = after
                return words
            }
        }
        return nil
    }
}
