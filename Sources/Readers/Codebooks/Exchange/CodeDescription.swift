import StudyModel

/// The description of a code in another program: free text, in which lines such as `Count as: …` and `Phrases:` with
/// entries below them (`- pooled budget`) carry the fields of a criterion. What stands before them is the definition.
enum CodeDescription {
    /// The fields that `text`, which begins on `line` of its file, carries.
    static func fields(of text: String, line: Int) -> [CriterionField: [Located<String>]] {
        var fields: [CriterionField: [Located<String>]] = [:]
        var current = CriterionField.definition
        var blankLines = 0
        for (offset, raw) in lines(of: text).enumerated() {
            let words: String
            switch DescriptionLine(raw) {
            case .field(let field, let rest):
                (current, words) = (field, rest)
                blankLines = 0
            case .text(let text): words = text
            }
            if words.isEmpty {
                if raw.isEmpty { blankLines += 1 }
                continue
            }
            if !current.isList, let before = fields[current]?.last {
                let gap = current.hasParagraphs ? String(repeating: "\n", count: blankLines + 1) : " "
                fields[current] = [Located(before.value + gap + words, line: before.line)]
            } else {
                let entry = current.isList ? entry(words) : words
                fields[current, default: []].append(Located(entry, line: line + offset))
            }
            blankLines = 0
        }
        return fields
    }

    /// The id of the level that `text` states (`Level: id`), and the rest of it as text.
    static func level(of text: String) -> (id: String?, about: String) {
        var id: String?
        var about: [String] = []
        for line in lines(of: text) {
            if line.hasPrefix("Level: ") {
                id = String(line.dropFirst(7)).stripped
            } else if case .text(let words) = DescriptionLine(line) {
                about.append(words)
            } else {
                about.append(line)
            }
        }
        return (id, about.joined(separator: "\n").stripped)
    }
}

private extension CodeDescription {
    static func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).stripped }
    }

    static func entry(_ line: String) -> String {
        for mark in ["- ", "• ", "* "] where line.hasPrefix(mark) {
            return String(line.dropFirst(2)).stripped
        }
        return line
    }
}
