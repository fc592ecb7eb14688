/// Compares labels with people's names.
enum PersonName {
    /// The names in a list of them: `Ann Lee, Bo Day (by phone)`.
    static func all(in list: String) -> [String] {
        list.split(whereSeparator: { ",;&/(".contains($0) }).map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// Whether `label` stands for any of `names`: the same name, its initials, or one of its words (at least three
    /// letters), without regard to case.
    static func matches(_ label: String, anyOf names: [String]) -> Bool {
        let label = label.lowercased().trimmed
        return names.contains { name in
            let name = name.lowercased()
            let words = name.split { !$0.isLetter && !$0.isNumber }
            return name.trimmed == label || String(words.compactMap(\.first)) == label
                || label.utf8.count >= 3 && words.contains { $0 == label }
        }
    }
}
