/// Compares labels with people's names.
enum PersonName {
    /// The names in a list of them: `Ann Lee, Bo Day (by phone)`.
    static func all(in list: String) -> [String] {
        list.split(whereSeparator: { ",;&/(".contains($0) }).map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// Whether `label` stands for any of `names`: the same name, its initials (those of names in the middle may be missing), or one of its words (at least three
    /// letters), without regard to case.
    static func matches(_ label: String, anyOf names: [String]) -> Bool {
        names.contains { matches(label, $0) }
    }

    /// Whether `label` stands for `name`; see `matches(_:anyOf:)`.
    static func matches(_ label: String, _ name: String) -> Bool {
        let label = label.lowercased().trimmed
        let name = name.lowercased()
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let initials = String(words.compactMap(\.first))
        let outer = [words.first, words.last].compactMap { $0?.first }
        let folded = fold(String(label))
        return name.trimmed == label || initials == label || initials.count > 1 && initials == folded
            || words.count > 2 && folded == String(outer)
            || label.utf8.count >= 3 && words.contains { $0 == label }
    }

    /// `label` in lower-case letters and digits only, so that `J.B.` and `jb` are one.
    static func fold(_ label: String) -> String {
        String(label.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// `label` without titles before it and remarks in brackets after it: `Dr Bell (by phone)` is `Bell`.
    static func plain(_ label: String) -> String {
        var words = label.prefix { $0 != "(" && $0 != "[" }.split { $0.isWhitespace }
        while words.count > 1, titles.contains(fold(String(words[0]))) { words.removeFirst() }
        return words.isEmpty ? label : words.joined(separator: " ")
    }

    private static let titles: Set<String> = [
        "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "dame", "lord", "lady", "baroness",
        "cllr", "councillor", "rev", "sister", "father", "doctor",
    ]
}
