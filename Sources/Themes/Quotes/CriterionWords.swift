import StudyModel

/// The telling words of each criterion, cut to five letters; a quote that holds one is understood alone.
struct CriterionWords {
    private static let plain: Set<String> = [
        "partn", "peopl", "where", "which", "their", "there", "about", "would", "commi", "integ", "organ",
        "servi",
        "syste", "other", "state", "share", "betwe", "local", "joint", "clear", "think", "thing", "going",
        "every",
        "never", "don't", "doesn", "we've", "that's", "what'", "being", "right", "still", "could", "worki",
    ]

    private let words: [Criterion.ID: Set<String>]

    init(_ codebook: Codebook) {
        var words: [Criterion.ID: Set<String>] = [:]
        for criterion in codebook.criteria {
            let texts = [criterion.name, criterion.short] + criterion.lexicon.phrases.map(\.pattern)
            words[criterion.id] = Self.stems(texts.joined(separator: " "))
        }
        self.words = words
    }

    /// Whether `text` holds a telling word of `criterion`.
    func speaks(_ text: String, of criterion: Criterion.ID) -> Bool {
        !Self.stems(text).isDisjoint(with: words[criterion] ?? [])
    }

    private static func stems(_ text: String) -> Set<String> {
        Set(text.plainWords.filter { $0.count > 4 }.map { String($0.prefix(5)) }).subtracting(plain)
    }
}
