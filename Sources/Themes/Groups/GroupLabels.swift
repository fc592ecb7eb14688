/// Gives the values of an attribute one spelling each.
struct GroupLabels {
    /// A label for each value, nil where there was none.
    let labels: [String?]

    /// Values that differ in case or space only are one; those `common` gives one name are one, under that
    /// name where they are written in several ways, else as written. A label begins small, as inside a sentence, unless
    /// all `areNames` or its words say that it is one ("Vale Rescue Service").
    init(_ values: [String?], areNames: Bool = false, common: (String) -> String = { $0.trimmed }) {
        let values = values.map { $0?.withoutUnseen }
        let keys = values.map { value in
            value.flatMap { $0.trimmed.isEmpty ? nil : common($0).lowercased() }
        }
        var spellings: [String: Set<String>] = [:]
        var names: [String: String] = [:]
        for (key, value) in zip(keys, values) {
            guard let key, let value else { continue }
            spellings[key, default: []].insert(value.trimmed)
            names[key] = min(names[key] ?? common(value), common(value))
        }
        labels = keys.map { key in
            guard let key else { return nil }
            let written = spellings[key] ?? []
            let label = written.count == 1 ? written.first : names[key]
            return areNames ? label : label.map(Self.insideSentence)
        }
    }

    private static func insideSentence(_ label: String) -> String {
        let later = label.split(separator: " ").dropFirst()
        let isName = later.contains {
            $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase)
        }
        return isName ? label : label.decapitalised
    }
}
