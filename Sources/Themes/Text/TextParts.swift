/// A text as its words and what stands between them, in order; nothing is lost.
struct TextParts {
    struct Part {
        let text: String
        let isWord: Bool
        /// Whether the word is the first of a sentence or of a quotation.
        let opensSentence: Bool
    }

    let all: [Part]

    /// Words hold letters, digits, apostrophes but at their beginning, and hyphens where `joinsAtHyphens`.
    init(_ text: String, joinsAtHyphens: Bool = true) {
        var parts: [Part] = []
        var opens = true
        var rest = Substring(text)
        while let first = rest.first {
            let isWord = first.isWordStart
            let run =
                isWord
                ? rest.prefix { $0.isWordStart || $0.isApostrophe || joinsAtHyphens && $0.isHyphen }
                : rest.prefix { !$0.isWordStart }
            parts.append(Part(text: String(run), isWord: isWord, opensSentence: isWord && opens))
            opens = isWord ? false : opens || Self.opensSentence(run)
            rest = rest.dropFirst(run.count)
        }
        all = parts
    }

    /// The next `count` words from the part at `start`.
    func words(_ count: Int, from start: Int) -> [String] {
        Array(all[start...].lazy.filter(\.isWord).map(\.text).prefix(count))
    }

    /// The word after that at `index` in lower case where nothing but space stands between them, or ","; nil where
    /// anything else does.
    func follower(of index: Int) -> String? {
        guard index + 1 < all.count else { return nil }
        let gap = all[index + 1].text
        if gap.first == "," { return "," }
        guard gap.allSatisfy(\.isWhitespace), index + 2 < all.count else { return nil }
        return all[index + 2].text.foldedName
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

    /// Whether a sentence or a quotation may begin after `gap`, which stands between two words.
    private static func opensSentence(_ gap: Substring) -> Bool {
        gap.last == "'" || gap.contains { ".?!…:“‘\"[]".contains($0) }
    }
}

extension Character {
    /// Whether a word may begin with it: a letter or digit of any script.
    var isWordStart: Bool {
        switch sort {
        case .letter, .digit: true
        default: false
        }
    }

    var isApostrophe: Bool { sort == .apostrophe }
    var isHyphen: Bool { sort == .hyphen }

    private var sort: ScalarSort { unicodeScalars.first.map { ScalarSort($0) } ?? .other }
}

extension String {
    /// Whether it ends with "'s".
    var isPossessive: Bool { hasSuffix("'s") || hasSuffix("’s") }

    /// In lower case, with typewriter's apostrophes and hyphens.
    var foldedName: String {
        let lower = lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        return String(lower.map { $0.isApostrophe ? "'" : $0.isHyphen ? "-" : $0 })
    }

    /// Without "'s" or an apostrophe at its end.
    var withoutPossessive: String {
        isPossessive ? String(dropLast(2)) : last?.isApostrophe == true ? String(dropLast()) : self
    }
}
