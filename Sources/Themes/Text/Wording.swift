extension StringProtocol {
    /// Without white space at either end.
    package var trimmed: String {
        let kept = drop(while: \.isWhitespace)
        guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(kept[...last])
    }

    /// The parts between white space.
    package var spacedWords: [SubSequence] { split(whereSeparator: \.isWhitespace) }

    /// The runs of letters, digits and inner apostrophes, in lower case.
    package var plainWords: [String] {
        var words: [String] = []
        WordScan.forEach(in: lowercased()) { words.append(String($0)) }
        return words
    }

    /// With its first letter in upper case.
    package var capitalisedFirst: String {
        guard let first else { return "" }
        return first.uppercased() + dropFirst()
    }

    /// With its first letter in lower case, unless the word is an acronym or "I".
    package var decapitalised: String {
        guard let first else { return "" }
        let word = prefix { !$0.isWhitespace }
        let isProper = word == "I" || word.dropFirst().contains(where: \.isUppercase)
        return isProper ? String(self) : first.lowercased() + dropFirst()
    }

    /// Sentences, each with its full stop; a stop ends one where white space and a capital or digit follow.
    package var sentences: [String] {
        let all = Array(self)
        var found: [String] = []
        var start = 0
        for position in all.indices where ".?!…".contains(all[position]) {
            var next = position + 1
            while next < all.count, "\"”’')".contains(all[next]) { next += 1 }
            guard next < all.count, all[next].isWhitespace else { continue }
            guard let follower = all[next...].first(where: { !$0.isWhitespace }) else { continue }
            guard follower.isUppercase || follower.isNumber || "“‘\"'[".contains(follower) else { continue }
            found.append(String(all[start..<next]).trimmed)
            start = next
        }
        let rest = String(all[start...]).trimmed
        return rest.isEmpty ? found : found + [rest]
    }
}

extension Sequence<String> {
    /// "a", "a and b", "a, b and c"; with a comma before the last "and" where a name holds one itself.
    package var asList: String { listed(with: "and") }

    /// "a", "a or b", "a, b or c"; with a comma before the last "or" where a name holds one itself.
    package func listed(with word: String) -> String {
        let all = Array(self)
        guard let last = all.last, all.count > 1 else { return all.first ?? "" }
        let isCrowded = all.contains { $0.contains(" \(word) ") }
        return all.dropLast().joined(separator: ", ") + (isCrowded ? ", \(word) " : " \(word) ") + last
    }
}
