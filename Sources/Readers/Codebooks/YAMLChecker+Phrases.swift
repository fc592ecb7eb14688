import StudyModel
import Yams

extension YAMLChecker {
    /// The phrases of the list at `key`: texts, or mappings of `phrase`, `unless` and `needs`. A pattern written
    /// twice is kept once, with a warning.
    mutating func phrases(
        _ key: String, in mapping: YAMLMapping, required: Bool = false
    ) -> [Criterion.Phrase] {
        var phrases: [Criterion.Phrase] = []
        var firstLines: [Criterion.Phrase: Int] = [:]
        for (index, node) in list(key, in: mapping, required: required).enumerated() {
            let place = mapping.naming("\(key)[\(index + 1)]")
            guard let phrase = phrase(node, place: place) else { continue }
            let unplaced = Criterion.Phrase(phrase.pattern, unless: phrase.unless, needs: phrase.needs)
            if let first = firstLines[unplaced] {
                warning(
                    "repeated-phrase", phrase.line,
                    "\(place) repeats '\(Diagnostic.excerpt(of: phrase.pattern))' of line \(first)")
                continue
            }
            firstLines[unplaced] = phrase.line
            phrases.append(phrase)
        }
        return phrases
    }
}

extension YAMLChecker {
    /// The keys of a phrase under conditions.
    static let phraseKeys = ["phrase", "unless", "needs"]
}

private extension YAMLChecker {
    mutating func phrase(_ node: Node, place: String) -> Criterion.Phrase? {
        switch node {
        case .scalar:
            guard let words = node.words, !words.isEmpty, !node.isEmptyScalar else {
                error(node.line, "\(place) is empty")
                return nil
            }
            return Criterion.Phrase(words, line: node.line)
        case .mapping(let pairs):
            guard pairs.keys.contains(where: { Self.phraseKeys.contains($0.words ?? "") }) else {
                error(
                    node.line, "\(place) is a mapping without 'phrase'; put a text that holds ': ' in quotes")
                return nil
            }
            return conditionalPhrase(node, place: place)
        default:
            error(node.line, "\(place) must be a text or a mapping of 'phrase', 'unless' and 'needs'")
            return nil
        }
    }

    mutating func conditionalPhrase(_ node: Node, place: String) -> Criterion.Phrase? {
        guard let mapping = mapping(node, place: place, known: Self.phraseKeys) else { return nil }
        let pattern = text("phrase", in: mapping)
        let unless = patterns("unless", in: mapping)
        let needs = patterns("needs", in: mapping)
        guard !pattern.isEmpty else { return nil }
        return Criterion.Phrase(pattern, unless: unless, needs: needs, line: node.line)
    }

    /// A list of patterns, or one pattern that stands for a list of one.
    mutating func patterns(_ key: String, in mapping: YAMLMapping) -> [String] {
        if let entry = mapping[key], entry.value.scalar != nil {
            return optionalText(key, in: mapping).map { [$0] } ?? []
        }
        return texts(key, in: mapping, required: mapping[key] != nil).map(\.value)
    }
}
