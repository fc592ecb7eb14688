import StudyModel

/// Tells whether a quote may name a person or place that nobody vouches for: a capitalised word in the midst
/// of a sentence that is neither an acronym, nor the codebook's, nor a common proper noun.
struct ProperNames {
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
    private let names: Set<String>
    /// Words that occur in lower case somewhere in the quotes.
    let lowercase: Set<String>

    /// Learns from all `quotes` which words are only written with a capital.
    init(quotes: [String], codebook: Codebook) {
        var vouched = Self.common
        for criterion in codebook.criteria {
            let texts = [criterion.name, criterion.definition, criterion.countAs, criterion.question]
            let patterns = criterion.lexicon.phrases.map(\.pattern)
            for text in texts + patterns { vouched.formUnion(Self.capitalised(text)) }
        }
        var names: Set<String> = []
        var lowercase: Set<String> = []
        for quote in quotes {
            for part in TextParts(quote).all where part.isWord {
                if part.text.first?.isLowercase == true {
                    lowercase.insert(part.text)
                } else if !part.opensSentence, Self.isName(part.text, vouched) {
                    names.insert(Self.key(part.text))
                }
            }
        }
        self.vouched = vouched
        self.names = names
        self.lowercase = lowercase
    }

    /// Whether `text` may name someone or somewhere.
    func mayName(_ text: String) -> Bool {
        TextParts(text).all.contains { part in
            guard part.isWord, Self.isName(part.text, vouched) else { return false }
            guard part.opensSentence else { return true }
            let key = Self.key(part.text)
            return names.contains(key) && !lowercase.contains(key)
        }
    }
}

private extension ProperNames {
    static func key(_ word: String) -> String {
        String(word.lowercased().map { $0 == "’" ? "'" : $0 }).withoutPossessive
    }

    static func isName(_ word: String, _ vouched: Set<String>) -> Bool {
        guard word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase) else {
            return false
        }
        let isAcronym = word.filter(\.isUppercase).count > 1 && word.count < 7
        return !isAcronym && !vouched.contains(key(word))
    }

    static func capitalised(_ text: String) -> Set<String> {
        Set(
            TextParts(text).all.filter { $0.isWord && $0.text.first?.isUppercase == true }.map {
                key($0.text)
            })
    }
}
