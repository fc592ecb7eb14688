import Yams

/// A mapping of a YAML file, with the words that name its place in messages.
struct YAMLMapping {
    /// A key, the line it stands on (from 1) and its value.
    struct Entry {
        let key: String
        let line: Int
        let value: Node
    }

    /// Names the place: `criteria[3] (trust)`, lists counted from 1; empty for the top of the file.
    let place: String
    /// Line of the first key, from 1.
    let line: Int
    /// The entries in the order of the file.
    let entries: [Entry]

    /// The entry of `key`, unless its value is left empty.
    subscript(key: String) -> Entry? {
        entries.first { $0.key == key && !$0.value.isEmptyScalar }
    }

    /// The message `rest` about this place.
    func naming(_ rest: String) -> String { place.isEmpty ? rest : "\(place): \(rest)" }
}

extension Node {
    /// Line of the node, from 1.
    var line: Int { mark?.line ?? 1 }

    /// Whether nothing is written (`key:`), or null.
    var isEmptyScalar: Bool {
        guard let scalar, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// The words of a scalar as written (so `yes` and `1.0` stay what they are), without space at the ends.
    var words: String? { scalar?.string.stripped }
}

extension String {
    /// The string without white space at its ends.
    var stripped: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
