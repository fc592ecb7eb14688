/// Gives the values of an attribute one spelling each.
struct GroupLabels {
    /// A label for each value, nil where there was none.
    let labels: [String?]

    /// Values that differ in case or space only are one; those `common` gives one name are one, under that
    /// name where they are written in several ways, else as written.
    init(_ values: [String?], common: (String) -> String = { $0.trimmed }) {
        let values = values.map { $0?.withoutDirections }
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
            return written.count == 1 ? written.first?.decapitalised : names[key]?.decapitalised
        }
    }
}
