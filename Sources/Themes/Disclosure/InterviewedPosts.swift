import StudyModel

/// Posts by which one person is known: those of the people interviewed, and the singular posts of public bodies.
///
/// Posts of one word ("chair") are left out: they name too many people to tell of one.
struct InterviewedPosts {
    private static let standing = [
        "chief executive", "accountable officer", "chief officer", "chief operating officer",
        "chief finance officer", "chief nurse", "finance director", "director of finance", "medical director",
        "nursing director", "director of nursing", "director of adult services", "director of public health",
        "director of adult social services", "director of children's services", "director of commissioning",
        "director of strategy", "leader of the council", "leader of the opposition", "deputy leader",
        "portfolio holder", "monitoring officer", "section 151 officer", "clinical chair",
        "managing director",
        "police and crime commissioner", "county treasurer", "deputy chief executive",
    ]
    private static let determiners: Set<String> = [
        "the", "our", "their", "his", "her", "its", "your", "my", "that", "this", "a", "an", "new", "then",
        "former",
        "previous", "old", "last", "interim", "acting", "with", "to", "by", "from", "and", "or", "as", "of",
    ]

    /// Titles in lower case as words, by their first word, the longest first; with whether somebody interviewed holds
    /// the post.
    private let titles: [String: [(words: [String], isHeld: Bool)]]

    /// The posts of `people`, with what stands after a comma or in brackets taken away: "Clinical Chair (GP)".
    init(people: [StudyPerson]) {
        let held = Set(
            people.compactMap(\.attributes.role).compactMap { role -> [String]? in
                let words = role.prefix { !",(/;".contains($0) }.plainWords.map(\.foldedName)
                return words.count > 1 ? words : nil
            }
            .flatMap(Self.ways))
        let standing = Set(Self.standing.map(\.plainWords).flatMap(Self.ways)).subtracting(held)
        let all = held.map { (words: $0, isHeld: true) } + standing.map { (words: $0, isHeld: false) }
        titles = Dictionary(grouping: all) { $0.words[0] }.mapValues { group in
            group.sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
        }
    }

    /// `text` with each post replaced by `[role]`, in capitals or not, and what was replaced; nil where a post of
    /// somebody interviewed stands so that the speaker may be telling their own.
    func redacted(_ text: String) -> (text: String, replaced: [Replacement])? {
        redacted(text, isSpeaker: true)
    }

    /// The same for words of somebody who was not interviewed for them: nothing is told by the writer's own post.
    func redactedEverywhere(_ text: String) -> (text: String, replaced: [Replacement]) {
        redacted(text, isSpeaker: false) ?? (text, [])
    }

    private func redacted(
        _ text: String, isSpeaker: Bool
    ) -> (text: String, replaced: [Replacement])? {
        let parts = TextParts(text)
        var result = ""
        var replaced: [Replacement] = []
        var index = 0
        var before = ""
        while index < parts.all.count {
            let part = parts.all[index]
            if part.isWord, let title = title(parts, at: index) {
                let isSpokenOf = !part.opensSentence && Self.determiners.contains(before)
                if title.isHeld, !isSpokenOf, isSpeaker { return nil }
                let end = parts.end(of: title.words.count, from: index)
                let original = parts.all[index..<end].map(\.text).joined()
                if isSpokenOf || title.isHeld {
                    let isOwner = original.hasSuffix("'s") || original.hasSuffix("’s")
                    replaced.append(Replacement(original: original, replacement: "[role]"))
                    result += isOwner ? "[role]’s" : "[role]"
                } else {
                    result += original
                }
                index = end
                before = ""
                continue
            }
            if part.isWord { before = part.text.lowercased() }
            result += part.text
            index += 1
        }
        return (result, replaced)
    }

    /// A post with the other ways to say it: "children's services director" and "children's director" for "director of
    /// children's services".
    private static func ways(_ title: [String]) -> [[String]] {
        guard title.count > 2, title[1] == "of" || title[1] == "for" else { return [title] }
        let field = title.dropFirst(2).filter { $0 != "the" }
        let plain = Array(field.prefix { $0 != "services" && $0 != "service" })
        return [title] + [field, plain].filter { !$0.isEmpty }.map { $0 + [title[0]] }
    }

    /// Without "'s" or an apostrophe at its end.
    private static func plain(_ word: String) -> String {
        let word = word.withoutPossessive
        return word.hasSuffix("'") || word.hasSuffix("’") ? String(word.dropLast()) : word
    }

    private func title(_ parts: TextParts, at index: Int) -> (words: [String], isHeld: Bool)? {
        let first = parts.all[index].text.foldedName
        guard let candidates = titles[first] ?? titles[first.withoutPossessive] else { return nil }
        return candidates.first { title in
            let words = parts.words(title.words.count, from: index).map(\.foldedName)
            return words == title.words || words.map(Self.plain) == title.words
        }
    }
}
