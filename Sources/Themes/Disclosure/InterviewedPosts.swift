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
        "previous", "old", "last", "interim", "acting", "ex", "with", "to", "by", "from", "and", "or", "as",
        "of",
    ]

    /// What is said or left out ("adults and communities", "adults & communities").
    private static let joining: Set<String> = ["and"]
    /// What makes no word of its own before a hyphen: "non-executive" names no more than "chair".
    private static let prefixes: Set<String> = ["non", "co"]

    /// Whether somebody interviewed holds the post, by titles in lower case, their words in a row without anything
    /// between them: "vice-chair", "vice chair" and "vicechair" are one.
    private let titles: [String: Bool]
    /// The first letters of all titles, so many of each.
    private let openings: Set<Substring>
    private static let opening = 3
    private let longest: Int

    /// The posts that people give as their `roles`, with what stands after a comma or in brackets taken away: "Clinical
    /// Chair (GP)".
    init(roles: [String]) {
        let held = roles.flatMap(Self.posts)
            .filter { $0.count { !Self.prefixes.contains($0) } > 1 }
            .flatMap(Self.ways).map { $0.joined() }
        let standing = Self.standing.map(Self.words).flatMap(Self.ways).map { $0.joined() }
        titles = Dictionary(held.map { ($0, true) } + standing.map { ($0, false) }) { first, _ in first }
        openings = Set(titles.keys.map { $0.prefix(Self.opening) })
        longest = titles.keys.map(\.utf8.count).max() ?? 0
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
        let parts = TextParts(text, joinsAtHyphens: false)
        var result = ""
        var replaced: [Replacement] = []
        var index = 0
        var before = ""
        while index < parts.all.count {
            let part = parts.all[index]
            if part.isWord, let title = title(parts, at: index) {
                let isSpokenOf = !part.opensSentence && Self.determiners.contains(before)
                if title.isHeld, !isSpokenOf, isSpeaker { return nil }
                let original = parts.all[index..<title.end].map(\.text).joined()
                if isSpokenOf || title.isHeld {
                    let isOwner = original.hasSuffix("'s") || original.hasSuffix("’s")
                    replaced.append(Replacement(original: original, replacement: "[role]"))
                    result += isOwner ? "[role]’s" : "[role]"
                } else {
                    result += original
                }
                index = title.end
                before = ""
                continue
            }
            if part.isWord { before = part.text.lowercased() }
            result += part.text
            index += 1
        }
        return (result, replaced)
    }

    /// The words of the posts that `role` gives: before a comma, and before a dash between words too.
    private static func posts(_ role: String) -> [[String]] {
        let whole = role.prefix { !",(/;".contains($0) }
        let head = whole.spacedWords.prefix { word in
            !word.unicodeScalars.allSatisfy { [.hyphen, .rangeDash, .clauseDash].contains(ScalarSort($0)) }
        }
        return [words(String(whole)), words(head.joined(separator: " "))].filter { !$0.isEmpty }
    }

    private static func words(_ title: String) -> [String] {
        TextParts(title, joinsAtHyphens: false).all.filter(\.isWord).map { plain($0.text) }
            .filter { !joining.contains($0) }
    }

    /// A post with the other ways to say it: "children's services director" and "children's director" for "director of
    /// children's services".
    private static func ways(_ title: [String]) -> [[String]] {
        guard title.count > 2, title[1] == "of" || title[1] == "for" else { return [title] }
        let field = title.dropFirst(2).filter { $0 != "the" }
        let plain = Array(field.prefix { $0 != "services" && $0 != "service" })
        return [title] + [field, plain].filter { !$0.isEmpty }.map { $0 + [title[0]] }
    }

    /// In lower case, without "'s" or an apostrophe at its end.
    private static func plain(_ word: String) -> String { word.foldedName.withoutPossessive }

    /// The longest title that begins with the word at `index`, and the index after it.
    private func title(_ parts: TextParts, at index: Int) -> (end: Int, isHeld: Bool)? {
        var found: (end: Int, isHeld: Bool)?
        var said = ""
        for place in index..<parts.all.count where parts.all[place].isWord {
            let word = Self.plain(parts.all[place].text)
            if Self.joining.contains(word) {
                guard !said.isEmpty else { return nil }
                continue
            }
            said += word
            guard said.utf8.count <= longest else { break }
            let opening = said.prefix(Self.opening)
            guard opening.count < Self.opening || openings.contains(opening) else { break }
            if let isHeld = titles[said] { found = (place + 1, isHeld) }
        }
        return found
    }
}
