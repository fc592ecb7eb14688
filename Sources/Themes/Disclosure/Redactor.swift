import StudyModel

/// Takes the names of interviewees and of their organisations out of quotes.
struct Redactor {
    private struct Rule {
        let words: [String]
        let replacement: String
        /// Whether it is also matched without a capital.
        var isInAnyCase = false
        /// Where it is known from that it names somebody.
        var source = NameOpening.Source.code
    }

    private static let generic: Set<String> = [
        "the", "nhs", "ccg", "ccgs", "council", "county", "borough", "city", "metropolitan", "district",
        "trust",
        "foundation", "hospital", "hospitals", "and", "of", "for", "clinical", "commissioning", "group",
        "health",
        "care", "services", "service", "community", "partnership", "board", "university", "teaching", "royal",
        "north", "south", "east", "west", "mid", "ltd", "limited", "integrated", "team", "alliance",
        "voluntary",
        "sector", "action", "homes", "home", "school", "general", "practice", "surgery", "federation",
        "primary",
        "network", "england", "area", "joint", "post", "shared", "voices", "voice", "management", "mental",
        "social", "adult", "adults", "authority", "combined", "healthwatch", "programme", "support", "unit",
        "pharmacy", "committee", "police", "local", "people", "older", "carers", "carer", "together",
        "patients", "families", "young", "living", "children", "public",
    ]

    private let rules: [String: [Rule]]

    private init(rules: [String: [Rule]]) { self.rules = rules }

    /// Replaces what the attributes of `people` name, and what of their ids looks like a name: an id may be the name of a
    /// file.
    init(people: [StudyPerson]) {
        var rules: [Rule] = []
        for person in people {
            if let name = person.attributes.name { rules += Self.nameRules(name, isCertain: true) }
            rules += Self.nameRules(person.id.rawValue)
            if let organisation = person.attributes.organisation { rules += Self.bodyRules(organisation) }
        }
        self.rules = Dictionary(grouping: rules) { $0.words[0] }
            .mapValues { $0.sorted { ($0.words.count, $1.words[0]) > ($1.words.count, $0.words[0]) } }
    }

    /// Knows `names` of people alone, and `codes` as far as their words look like names.
    init(names: [String], codes: [String]) {
        let rules =
            names.flatMap { Self.nameRules($0, isCertain: true) } + codes.flatMap { Self.nameRules($0) }
        self.rules = Dictionary(grouping: rules) { $0.words[0] }
            .mapValues { $0.sorted { ($0.words.count, $1.words[0]) > ($1.words.count, $0.words[0]) } }
    }

    /// The words, in lower case, that by themselves name somebody.
    var nameWords: Set<String> { words("[name]") }

    /// The words, in lower case, that by themselves name an organisation or place.
    var placeWords: Set<String> { words("[place]") }

    /// The same, where names that hold a word which is always one are found without capitals too.
    func inAnyCase(_ names: ProperNames) -> Redactor {
        Redactor(
            rules: rules.mapValues { rules in
                rules.map { rule in
                    var rule = rule
                    rule.isInAnyCase = rule.words.contains { names.isAlwaysName($0) }
                    return rule
                }
            })
    }

    /// `text` with names replaced by `[name]`, `[organisation]` and `[place]`, and what was replaced. A word in `common`
    /// ("Will", "Mark") is left alone at the beginning of a sentence unless it is known for somebody's name and likely to be
    /// said as such.
    func redacted(_ text: String, common: Set<String>) -> (text: String, replaced: [Replacement]) {
        let parts = TextParts(text)
        var result = ""
        var replaced: [Replacement] = []
        var index = 0
        while index < parts.all.count {
            if let rule = match(parts, at: index, common: common) {
                let end = parts.end(of: rule.words.count, from: index)
                let original = parts.all[index..<end].map(\.text).joined()
                let replacement = rule.replacement + Self.ending(of: original)
                result += replacement
                replaced.append(Replacement(original: original, replacement: replacement))
                index = end
            } else {
                result += parts.all[index].text
                index += 1
            }
        }
        return (result, replaced)
    }
}

extension Redactor {
    /// Whether a sentence of `text` begins with a word in `common` of which it cannot be told whether it names somebody.
    func mayOpenWithName(_ text: String, common: Set<String>) -> Bool {
        let parts = TextParts(text)
        return parts.all.indices.contains { index in
            let part = parts.all[index]
            guard part.opensSentence, part.text.first?.isUppercase == true else { return false }
            let word = part.text.foldedName.withoutPossessive
            guard common.contains(word), let candidates = rules[word] else { return false }
            return candidates.contains {
                $0.words.count == 1
                    && NameOpening.verdict(word, from: $0.source, before: parts.follower(of: index))
                        == .doubtful
            }
        }
    }
}

private extension Redactor {
    /// What of the end of a name stays: that it is an owner's, or the mark that closes a quotation.
    private static func ending(of name: String) -> String {
        if name.isPossessive { return "’s" }
        guard let last = name.last, last.isApostrophe, name.dropLast().last != "s" else { return "" }
        return String(last)
    }

    /// Rules for a name. One that is `isCertain` is one however it is written; a code such as "P03", "DASS" or the name of a
    /// file is one only as far as its words look like names.
    private static func nameRules(_ name: String, isCertain: Bool = false) -> [Rule] {
        let name = isCertain ? name[...] : withoutFileEnding(name)
        let words = name.split { !($0.isLetter || $0.isHyphen || $0.isApostrophe) }
        let kept = nameWords(words, isCertain: isCertain)
        // Of "Smith-Jones" either half may be said, and files are named "Anna-Grant".
        let parts = nameWords(words.flatMap { $0.split(whereSeparator: \.isHyphen) }, isCertain: isCertain)
        // Some write O'Neil without its apostrophe.
        let spellings =
            Set(kept + parts).sorted()
            + kept.filter { $0.contains("'") }.map { $0.replacing("'", with: "") }
        let source = NameOpening.Source(String(name), isGiven: isCertain)
        let whole = [kept, parts].filter { $0.count > 1 }.map { Rule(words: $0, replacement: "[name]") }
        return whole
            + spellings.map { word in
                Rule(words: [word], replacement: "[name]", source: NameOpening.isPost(word) ? .code : source)
            }
    }

    private static let titles: Set<String> = [
        "dr", "mr", "ms", "mrs", "prof", "professor", "cllr", "councillor", "sir", "dame", "miss",
        "participant", "interviewee", "speaker", "respondent", "interview",
    ]

    /// Words by which files are called that are nobody's name; those of bodies too.
    private static let ofFiles = generic.union([
        "transcript", "transcripts", "transcription", "recording", "audio", "notes", "note", "final", "draft",
        "copy", "version", "clean", "edited", "meeting", "focus", "call", "teams", "zoom", "project", "new",
        "old",
        "with", "from", "pilot", "round", "wave", "part", "session", "anon", "anonymised", "redacted",
        "confidential",
        "january", "february", "march", "july", "september", "october", "november", "december",
    ])

    /// The words of a name that may stand for somebody, in lower case.
    private static func nameWords(_ words: [Substring], isCertain: Bool) -> [String] {
        words.filter { word in
            word.count > 1
                && (isCertain || word.first?.isUppercase == true && word.contains(where: \.isLowercase))
        }.map { String($0).foldedName }.filter {
            !titles.contains($0) && (isCertain || !ofFiles.contains($0))
        }
    }

    /// `name` without what tells the sort of a file (".txt").
    private static func withoutFileEnding(_ name: String) -> Substring {
        guard let stop = name.lastIndex(of: ".") else { return name[...] }
        let ending = name[stop...].dropFirst()
        let isEnding =
            (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return isEnding ? name[..<stop] : name[...]
    }

    private static func bodyRules(_ organisation: String) -> [Rule] {
        var rules: [Rule] = []
        for part in organisation.split(whereSeparator: { "/,()".contains($0) }) {
            let words = part.plainWords.map(\.foldedName.withoutPossessive)
            let distinctive = words.filter { $0.count > 3 && !generic.contains($0) }
            guard !distinctive.isEmpty else { continue }
            rules.append(Rule(words: words, replacement: "[organisation]"))
            if let first = words.firstIndex(where: { distinctive.contains($0) }), first + 1 < words.count {
                rules.append(Rule(words: Array(words[first...]), replacement: "[organisation]"))
            }
            rules += distinctive.map { Rule(words: [$0], replacement: "[place]", source: .label) }
            let initials = part.spacedWords.compactMap(\.first).filter(\.isUppercase)
            if initials.count > 2 {
                rules.append(Rule(words: [String(initials).lowercased()], replacement: "[organisation]"))
            }
        }
        return rules
    }

    private func words(_ replacement: String) -> Set<String> {
        Set(
            rules.values.joined().filter { $0.words.count == 1 && $0.replacement == replacement }.map {
                $0.words[0]
            })
    }

    private func match(_ parts: TextParts, at index: Int, common: Set<String>) -> Rule? {
        let part = parts.all[index]
        guard part.isWord else { return nil }
        let isCapital = part.text.first?.isUppercase == true
        let word = part.text.foldedName
        guard let candidates = rules[word] ?? rules[word.withoutPossessive] else { return nil }
        return candidates.first { rule in
            guard isCapital || rule.isInAnyCase else { return false }
            if rule.words.count == 1, part.opensSentence, common.contains(word) {
                return NameOpening.verdict(word, from: rule.source, before: parts.follower(of: index))
                    == .name
            }
            return parts.words(rule.words.count, from: index).map(\.foldedName.withoutPossessive)
                == rule.words
        }
    }
}
