import Themes

/// The words of withdrawn passages, found again where some of them were replaced by what they are, in brackets: so quotes
/// were printed.
struct WithdrawnPassages: Hashable, Sendable {
    /// A word of a passage.
    private struct Place: Hashable {
        let passage: Int
        let word: Int
    }

    /// A word of a text, or brackets in the place of at most so many.
    private enum Token {
        case word(String)
        case gap(Int)
    }

    /// Words that make a quotation, whatever stands in brackets between them; of a short passage all but two, and so many
    /// at least.
    private static let quotation = (most: 6, least: 4)
    /// The most words that one replacement stands for: posts are the longest.
    private static let replaced = 8
    /// The most tokens that are looked at for one quotation.
    private static let longest = 20
    /// The most characters between brackets that stand for words.
    private static let note = 40

    private var passages: [[String]] = []
    private var known: Set<[String]> = []
    private var places: [String: [Place]] = [:]

    /// Adds the words of a passage.
    mutating func add(_ words: [String]) {
        guard words.count > Self.quotation.least, known.insert(words).inserted else { return }
        for (index, word) in words.enumerated() {
            places[word, default: []].append(Place(passage: passages.count, word: index))
        }
        passages.append(words)
    }

    /// Whether `text`, whose parts `words` splits, repeats words of one passage around brackets.
    func areQuoted(in text: String, words: (String) -> [String]) -> Bool {
        guard !passages.isEmpty, text.contains("[") else { return false }
        let tokens = Self.tokens(text, words)
        return tokens.indices.contains { isQuoted(tokens[$0...].prefix(Self.longest)) }
    }
}

private extension WithdrawnPassages {
    /// Whether `tokens` begin with words of one passage in their order.
    private func isQuoted(_ tokens: ArraySlice<Token>) -> Bool {
        guard case .word(let first)? = tokens.first, var found = places[first].map(Set.init) else {
            return false
        }
        var count = 1
        var hasGap = false
        for token in tokens.dropFirst() {
            switch token {
            case .word(let word):
                found = Set(
                    found.compactMap { next($0, by: 1) }.filter { passages[$0.passage][$0.word] == word })
                count += 1
                if hasGap, found.contains(where: { count >= needed($0) }) { return true }
            case .gap(let most):
                hasGap = true
                found = Set(found.flatMap { place in (1...most).compactMap { next(place, by: $0) } })
            }
            if found.isEmpty { return false }
        }
        return false
    }

    private func next(_ place: Place, by count: Int) -> Place? {
        let word = place.word + count
        return word < passages[place.passage].count ? Place(passage: place.passage, word: word) : nil
    }

    private func needed(_ place: Place) -> Int {
        min(Self.quotation.most, max(Self.quotation.least, passages[place.passage].count - 2))
    }

    private static func tokens(_ text: String, _ words: (String) -> [String]) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "[") {
            tokens += words(String(rest[..<open])).map(Token.word)
            let inside = rest[rest.index(after: open)...].prefix(note)
            rest = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(of: "]") else { continue }
            if case .gap? = tokens.last {} else { tokens.append(.gap(replaced)) }
            rest = rest[rest.index(after: close)...]
            // An owner's ending is part of what was replaced.
            if rest.hasPrefix("’s") || rest.hasPrefix("'s") { rest = rest.dropFirst(2) }
        }
        return tokens + words(String(rest)).map(Token.word)
    }
}
