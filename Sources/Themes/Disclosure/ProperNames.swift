import StudyModel

/// Tells whether a quote may name a person or place that nobody vouches for: a capitalised word in the midst
/// of a sentence that is neither an acronym, nor the codebook's, nor a common proper noun.
struct ProperNames: Sendable {
    private static let common: Set<String> = [
        "i", "i'm", "i've", "i'd", "i'll", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "christmas", "easter", "english", "england", "british", "britain",
        "uk", "london", "whitehall", "westminster", "parliament", "treasury", "government", "excel", "teams",
        "zoom", "word", "powerpoint", "better", "care", "fund", "act", "section", "health", "wellbeing",
        "board",
        "nhs", "ok", "okay", "covid", "brexit", "chancellor", "minister", "secretary", "state", "department",
        "vanguard", "vanguards", "post-it", "post-its", "mr", "mrs", "dr", "god", "chief", "director",
        "healthwatch",
        "five", "year", "forward", "view", "plan", "long", "term", "integrated", "systems", "system", "trust",
        "council", "name", "organisation", "place", "role",
    ]

    private let vouched: Set<String>
    private var seen: Set<Substring> = []
    /// Words that are also written in lower case, here or in the codebook.
    private(set) var known: Set<String>

    /// Knows the words of the codebook.
    init(codebook: Codebook) {
        var vouched = Self.common
        for criterion in codebook.criteria {
            let texts = [criterion.name, criterion.definition, criterion.countAs, criterion.question]
            let patterns = criterion.lexicon.phrases.map(\.pattern)
            for text in texts + patterns { vouched.formUnion(Self.capitalised(text)) }
        }
        self.vouched = vouched
        known = CommonWords.openings.union(Self.words(of: codebook))
    }

    /// Learns which words `quote` writes without a capital.
    mutating func learn(from quote: String) {
        WordScan.forEach(in: quote) { word in
            guard let first = word.utf8.first, !(0x41...0x5A).contains(first) else { return }
            guard seen.insert(word).inserted else { return }
            known.insert(Self.key(word))
        }
    }

    /// Whether `text` may name someone or somewhere.
    func mayName(_ text: String) -> Bool {
        let all = text.utf8
        var found = false
        SentenceScan.forEachWord(in: all.span) { bytes, word, opens in
            guard !found, word.count > 1,
                (0x41...0x5A).contains(bytes[word.lowerBound])
                    || bytes[word.lowerBound] >= 0x80
            else { return }
            let start = all.index(all.startIndex, offsetBy: word.lowerBound)
            found = isName(text[start..<all.index(start, offsetBy: word.count)], opensSentence: opens)
        }
        return found
    }
}

private extension ProperNames {
    /// Whether `word` may be a name: not where it opens a sentence and is known in lower case.
    func isName(_ word: Substring, opensSentence: Bool) -> Bool {
        let key = Self.key(word)
        guard !vouched.contains(key), !opensSentence || !known.contains(key) else { return false }
        guard word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase) else {
            return false
        }
        return !(word.filter(\.isUppercase).count > 1 && word.count < 7)
    }

    static func key(_ word: some StringProtocol) -> String {
        let lower = word.lowercased()
        let isPlain = lower.utf8.allSatisfy { $0 < 0x80 }
        return (isPlain ? lower : String(lower.map { $0 == "’" ? "'" : $0 })).withoutPossessive
    }

    /// Words that the codebook writes in lower case.
    static func words(of codebook: Codebook) -> Set<String> {
        var words: Set<String> = []
        for criterion in codebook.criteria {
            let lexicon = criterion.lexicon
            let patterns = (lexicon.phrases + lexicon.weak + lexicon.helping + lexicon.hindering).map(
                \.pattern)
            let texts = patterns + criterion.examples + [criterion.definition, criterion.countAs]
            for text in texts {
                forEachWord(in: text) { if $0.first?.isLowercase == true { words.insert(key($0)) } }
            }
        }
        return words
    }

    static func capitalised(_ text: String) -> Set<String> {
        var words: Set<String> = []
        forEachWord(in: text) { if $0.first?.isUppercase == true { words.insert(key($0)) } }
        return words
    }

    static func forEachWord(in text: String, _ body: (Substring) -> Void) {
        let all = text.utf8
        SentenceScan.forEachWord(in: all.span) { _, word, _ in
            let start = all.index(all.startIndex, offsetBy: word.lowerBound)
            body(text[start..<all.index(start, offsetBy: word.count)])
        }
    }
}
