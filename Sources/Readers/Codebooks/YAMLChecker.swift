import StudyModel
import Yams

/// Reads fields of one YAML file and notes everything that is wrong with them, so that an author sees all faults at
/// once. Each reading gives a usable value even where a fault was noted.
struct YAMLChecker {
    /// The file, as messages name it.
    let file: String
    /// Faults (errors) and remarks (warnings), in the order they were found.
    private(set) var diagnostics: [Diagnostic] = []

    /// The most keys of a mapping: none has more than twenty that are known.
    private static let mostKeys = 200
    /// From this many diagnostics on, no likelier word is looked for.
    private static let mostSuggestions = 200

    /// "; did you mean 'trust'?", or nothing where no candidate is near or the author has enough to mend.
    func suggestion(for word: String, in candidates: [String]) -> String {
        diagnostics.count < Self.mostSuggestions ? Suggestion.clause(for: word, in: candidates) : ""
    }

    /// A checker of `file` that has found nothing yet.
    init(file: String) { self.file = file }

    /// Notes a fault that makes the file unusable.
    mutating func error(_ line: Int, _ message: String) {
        diagnostics.append(Diagnostic(.error, "codebook-error", file: file, line: line, message))
    }

    /// Notes something an author should look at.
    mutating func warning(_ code: String, _ line: Int, _ message: String) {
        diagnostics.append(Diagnostic(.warning, code, file: file, line: line, message))
    }

    /// Notes what was found elsewhere.
    mutating func note(_ found: [Diagnostic]) { diagnostics += found }

    /// The mapping `node`, whose keys should be among `known`; nil and a fault for anything else.
    mutating func mapping(_ node: Node, place: String, known: [String]) -> YAMLMapping? {
        guard let pairs = node.mapping else {
            error(node.line, (place.isEmpty ? "the file" : place) + " must be a mapping of keys to values")
            return nil
        }
        guard pairs.count <= Self.mostKeys else {
            error(node.line, (place.isEmpty ? "" : "\(place): ") + "has more than \(Self.mostKeys) keys")
            return nil
        }
        var entries: [YAMLMapping.Entry] = []
        for (keyNode, value) in pairs {
            guard let key = keyNode.words else {
                error(keyNode.line, (place.isEmpty ? "" : "\(place): ") + "a key must be text")
                continue
            }
            entries.append(YAMLMapping.Entry(key: key, line: keyNode.line, value: value))
        }
        let mapping = YAMLMapping(place: place, line: node.line, entries: entries)
        for entry in entries where !known.contains(entry.key) {
            warning(
                "unknown-key", entry.line,
                mapping.naming("'\(entry.key)' is not a known key")
                    + suggestion(for: entry.key, in: known))
        }
        return mapping
    }

    /// The text of `key`; a fault where it is missing, empty or no text.
    mutating func text(_ key: String, in mapping: YAMLMapping) -> String {
        guard mapping[key] != nil else {
            missing(key, in: mapping)
            return ""
        }
        let text = optionalText(key, in: mapping)
        return text ?? ""
    }

    /// The text of `key`, or nil where it is left out; a fault where it is empty or no text.
    mutating func optionalText(_ key: String, in mapping: YAMLMapping) -> String? {
        guard let entry = mapping[key] else { return nil }
        guard let words = entry.value.words else {
            error(entry.line, mapping.naming("'\(key)' must be text"))
            return nil
        }
        if words.isEmpty { error(entry.line, mapping.naming("'\(key)' is empty")) }
        return words
    }

    /// The entries of the list at `key`; none where it is left out, or empty and not `required`.
    mutating func list(_ key: String, in mapping: YAMLMapping, required: Bool = false) -> [Node] {
        guard let entry = mapping[key] else {
            if required { missing(key, in: mapping) }
            return []
        }
        guard let list = entry.value.sequence else {
            error(entry.line, mapping.naming("'\(key)' must be a list"))
            return []
        }
        guard list.count <= CodebookLimits.phrases else {
            let line = list[CodebookLimits.phrases].line
            error(line, mapping.naming("'\(key)' lists more than \(CodebookLimits.phrases) entries"))
            return []
        }
        if required, list.isEmpty { error(entry.line, mapping.naming("'\(key)' must not be empty")) }
        return Array(list)
    }

    /// The texts of the list at `key`; a fault for an entry that is empty or no text.
    mutating func texts(_ key: String, in mapping: YAMLMapping, required: Bool = false) -> [Located<String>] {
        var texts: [Located<String>] = []
        for (index, node) in list(key, in: mapping, required: required).enumerated() {
            guard let words = node.words, !words.isEmpty, !node.isEmptyScalar else {
                error(node.line, mapping.naming("'\(key)[\(index + 1)]' must be text"))
                continue
            }
            texts.append(Located(words, line: node.line))
        }
        return texts
    }

    /// Notes that `key` is missing.
    private mutating func missing(_ key: String, in mapping: YAMLMapping) {
        let written = mapping.entries.map(\.key)
        let empty = written.contains(key)
        error(mapping.line, mapping.naming(empty ? "'\(key)' is empty" : "'\(key)' is missing"))
    }
}
