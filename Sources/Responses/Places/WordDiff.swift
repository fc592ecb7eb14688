/// What was put into a text and what was taken out, word by word.
struct WordDiff: Hashable {
    /// The words put in; stretches apart from one another are parted by an ellipsis.
    let inserted: String
    /// The words taken out, in the same way.
    let deleted: String

    /// The difference from `old` to `new`. White space, and the shape of quotation marks, make none.
    init(from old: String, to new: String) {
        let before = Self.tokens(old)
        let after = Self.tokens(new)
        let (kept, stays) = Self.alignment(before.map(Self.key), after.map(Self.key))
        inserted = Self.joined(after, leaving: stays)
        deleted = Self.joined(before, leaving: kept)
    }

    /// Whether nothing was changed.
    var isEmpty: Bool { inserted.isEmpty && deleted.isEmpty }
}

private extension WordDiff {
    static func tokens(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Word changes straight quotation marks to curly ones by itself.
    static func key(_ token: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in token.unicodeScalars {
            switch scalar {
            case "’", "‘": key.append("'")
            case "“", "”": key.append("\"")
            case "\u{AD}": break
            default: key.append(scalar)
            }
        }
        return String(key)
    }

    /// For each token of either side whether it is part of the longest run of tokens both have in one order.
    static func alignment(_ old: [String], _ new: [String]) -> (old: [Bool], new: [Bool]) {
        guard old.count + new.count < 2 * ComparedWords.most else {
            return (old.map { _ in false }, new.map { _ in false })
        }
        var kept = [Bool](repeating: true, count: old.count)
        var stays = [Bool](repeating: true, count: new.count)
        for change in new.difference(from: old) {
            switch change {
            case .remove(let place, _, _): kept[place] = false
            case .insert(let place, _, _): stays[place] = false
            }
        }
        return (kept, stays)
    }

    static func joined(_ tokens: [String], leaving kept: [Bool]) -> String {
        var pieces: [[String]] = []
        var isOpen = false
        for (token, isKept) in zip(tokens, kept) {
            if isKept {
                isOpen = false
            } else if isOpen, let last = pieces.indices.last {
                pieces[last].append(token)
            } else {
                pieces.append([token])
                isOpen = true
            }
        }
        return pieces.map { $0.joined(separator: " ") }.joined(separator: " … ")
    }
}
