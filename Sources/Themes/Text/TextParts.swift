/// A text as its words and what stands between them, in order; nothing is lost.
struct TextParts {
    struct Part {
        let text: String
        let isWord: Bool
        /// Whether the word is the first of a sentence or of a quotation.
        let opensSentence: Bool
    }

    let all: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var opens = true
        var rest = Substring(text)
        while let first = rest.first {
            let isWord = Self.isInner(first)
            let run = rest.prefix { Self.isInner($0) == isWord }
            parts.append(Part(text: String(run), isWord: isWord, opensSentence: isWord && opens))
            opens = isWord ? false : opens || run.contains { ".?!…:“‘\"[]".contains($0) }
            rest = rest.dropFirst(run.count)
        }
        all = parts
    }

    /// The next `count` words from the part at `start`.
    func words(_ count: Int, from start: Int) -> [String] {
        Array(all[start...].lazy.filter(\.isWord).map(\.text).prefix(count))
    }

    /// The index after the next `count` words from `start`.
    func end(of count: Int, from start: Int) -> Int {
        var left = count
        var index = start
        while index < all.count, left > 0 {
            if all[index].isWord { left -= 1 }
            index += 1
        }
        return index
    }

    private static func isInner(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’" || character == "-"
    }
}

extension String {
    /// Whether it ends with "'s".
    var isPossessive: Bool { hasSuffix("'s") || hasSuffix("’s") }

    /// In lower case, with typewriter's apostrophes.
    var foldedName: String { lowercased().replacing("’", with: "'") }

    /// Without "'s" at its end.
    var withoutPossessive: String { isPossessive ? String(dropLast(2)) : self }
}
