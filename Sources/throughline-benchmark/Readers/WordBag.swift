/// Words by how often they stand, wherever.
struct WordBag: Sendable {
    private(set) var counts: [String: Int] = [:]
    /// How many words there are.
    private(set) var total = 0

    /// The words of `text`: stretches of letters and digits, in lower case, so that quotation marks, hyphens and
    /// the marks of lists and tables make no difference.
    mutating func add(_ text: String) {
        let letters = text.unicodeScalars
        for word in letters.split(whereSeparator: {
            !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }) {
            counts[String(word).lowercased(), default: 0] += 1
            total += 1
        }
    }

    /// The words of `self` that `other` has no counterpart of, sorted, each as often as it is missing.
    func missing(from other: WordBag) -> [String: Int] {
        counts.compactMapValues { $0 }.reduce(into: [:]) { missing, entry in
            let lost = entry.value - (other.counts[entry.key] ?? 0)
            if lost > 0 { missing[entry.key] = lost }
        }
    }

    /// How many words of `self` have a counterpart in `other`.
    func found(in other: WordBag) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }
}
