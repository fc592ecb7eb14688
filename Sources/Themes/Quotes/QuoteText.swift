/// Cuts a passage to the length of a quote without changing a word: whole sentences where they fit, else
/// the words around what matched, with "[...]" for what is left out. Marks that are not seen are left out too.
enum QuoteText {
    /// The passage, or the part of it around `matched`, in at most `words` words.
    static func excerpt(of passage: String, around matched: String?, words: ClosedRange<Int>) -> String {
        let passage = passage.withoutUnseen
        let matched = matched?.withoutUnseen
        if isShort(passage, limit: words.upperBound) { return passage }
        let all = passage.spacedWords
        let line = all.joined(separator: " ")
        guard all.count > words.upperBound else { return line }
        let sentences = line.sentences
        let centre = sentences.firstIndex { holds($0, matched) } ?? longEnough(sentences, words) ?? 0
        if sentences[centre].spacedWords.count > words.upperBound {
            return window(of: sentences[centre], around: matched, limit: words.upperBound)
        }
        return grown(sentences, from: centre, limit: words.upperBound)
    }
}

private extension QuoteText {
    /// Whether a passage is one line of at most `limit` words with single spaces: it needs no change.
    static func isShort(_ passage: String, limit: Int) -> Bool {
        var spaces = 0
        var last: UInt8 = 0x20
        for byte in passage.utf8 {
            if byte < 0x20 || (byte == 0x20 && last == 0x20) || byte == 0xC2 { return false }
            if byte == 0x20 { spaces += 1 }
            last = byte
        }
        return spaces < limit && last != 0x20
    }

    static func holds(_ sentence: String, _ matched: String?) -> Bool {
        guard let matched, !matched.isEmpty else { return false }
        return sentence.lowercased().contains(matched.lowercased())
    }

    static func longEnough(_ sentences: [String], _ words: ClosedRange<Int>) -> Int? {
        sentences.firstIndex { words.contains($0.spacedWords.count) }
    }

    /// The sentence at `centre` with neighbours after and before it, while they fit.
    static func grown(_ sentences: [String], from centre: Int, limit: Int) -> String {
        var first = centre
        var last = centre
        var count = sentences[centre].spacedWords.count
        while last + 1 < sentences.count, count + sentences[last + 1].spacedWords.count <= limit {
            last += 1
            count += sentences[last].spacedWords.count
        }
        while first > 0, count + sentences[first - 1].spacedWords.count <= limit {
            first -= 1
            count += sentences[first].spacedWords.count
        }
        return sentences[first...last].joined(separator: " ")
    }

    /// `limit` words of a long sentence, with what matched in their midst.
    static func window(of sentence: String, around matched: String?, limit: Int) -> String {
        let words = sentence.spacedWords
        let centre = matched.map { place(of: $0, in: words) } ?? 0
        let start = max(0, min(centre - limit / 2, words.count - limit))
        let end = min(words.count, start + limit)
        let head = start > 0 ? "[...] " : ""
        let tail = end < words.count ? " [...]" : ""
        return head + words[start..<end].joined(separator: " ") + tail
    }

    /// The middle of where all words of `matched` stand in a row in `words`, else where the first of them stands; 0 where that
    /// is nowhere. Of the last only the beginning must be there, for what follows it may be a comma.
    static func place(of matched: String, in words: [Substring]) -> Int {
        let wanted = matched.lowercased().spacedWords
        guard let first = wanted.first else { return 0 }
        let said = words.map { $0.lowercased() }
        let opens = { (place: Int, word: Substring) in
            said[place].drop { !$0.isLetter && !$0.isNumber }.hasPrefix(word)
        }
        let run = said.indices.first { start in
            start + wanted.count <= said.count
                && wanted.indices.allSatisfy { opens(start + $0, wanted[$0]) }
        }
        return run.map { $0 + wanted.count / 2 } ?? said.indices.first { opens($0, first) } ?? 0
    }
}
