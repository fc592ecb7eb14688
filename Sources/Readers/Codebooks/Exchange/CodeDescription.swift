import StudyModel

/// The description of a code in another program: free text, in which lines such as `Count as: …` and `Phrases:` with
/// entries below them (`- pooled budget`) carry the fields of a criterion. What stands before them is the definition.
enum CodeDescription {
    /// Fields a description may carry; name, colour and GUID have places of their own.
    private static let carried: Set<CriterionField> = Set(CriterionField.allCases).subtracting([
        .name, .levelName, .colour, .guid, .folder, .level,
    ])

    /// The fields that `text` carries.
    static func fields(of text: String) -> [CriterionField: [String]] {
        var fields: [CriterionField: [String]] = [:]
        var current = CriterionField.definition
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = String(raw).stripped
            if let (field, rest) = opening(line) {
                current = field
                if !rest.isEmpty { fields[field, default: []].append(rest) }
            } else if line.isEmpty {
                continue
            } else if current.isList {
                fields[current, default: []].append(entry(line))
            } else if let before = fields[current]?.last {
                fields[current] = [before + " " + line]
            } else {
                fields[current] = [line]
            }
        }
        return fields
    }
}

private extension CodeDescription {
    /// The field a line begins, with what it says of it.
    static func opening(_ line: String) -> (CriterionField, String)? {
        guard let colon = line.firstIndex(of: ":"), let field = CriterionField(named: String(line[..<colon])),
            carried.contains(field)
        else { return nil }
        return (field, String(line[line.index(after: colon)...]).stripped)
    }

    static func entry(_ line: String) -> String {
        for mark in ["- ", "• ", "* "] where line.hasPrefix(mark) {
            return String(line.dropFirst(2)).stripped
        }
        return line
    }
}
