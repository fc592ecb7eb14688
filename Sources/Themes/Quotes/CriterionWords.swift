import StudyModel

/// The telling words of each criterion, cut to five letters; a quote that holds one is understood alone.
struct CriterionWords: Sendable {
    private static let plain = Set(
        [
            "partn", "peopl", "where", "which", "their", "there", "about", "would", "commi", "integ", "organ",
            "servi", "syste", "other", "state", "share", "betwe", "local", "joint", "clear", "think", "thing",
            "going", "every", "never", "don't", "doesn", "we've", "that's", "what'", "being", "right",
            "still", "could", "worki",
        ].map(packed))

    /// By the criterion's place in the codebook.
    private let words: [Set<UInt64>]

    init(_ codebook: Codebook) {
        words = codebook.criteria.map { criterion in
            let texts = [criterion.name, criterion.short] + criterion.lexicon.phrases.map(\.pattern)
            var stems: Set<UInt64> = []
            Self.forEachStem(in: texts.joined(separator: " ")) { stems.insert($0) }
            stems.subtract(Self.plain)
            return stems
        }
    }

    /// Whether `text` holds a telling word of the criterion at that place in the codebook.
    func speaks(_ text: String, of criterion: Int) -> Bool {
        let telling = words[criterion]
        var isFound = false
        Self.forEachStem(in: text) { stem in isFound = isFound || telling.contains(stem) }
        return isFound
    }

    /// Calls `body` with the first five letters of each word of at least five, in lower case.
    private static func forEachStem(in text: String, _ body: (UInt64) -> Void) {
        WordScan.forEachRange(in: text.utf8.span) { bytes, word in
            guard word.count > 4 else { return }
            var key: UInt64 = 0
            for index in word.prefix(5) {
                // Words with letters beyond ASCII among the first tell criteria apart nowhere.
                guard bytes[index] < 0x80 else { return }
                key = key << 8 | UInt64(bytes[index].asciiLowercased)
            }
            body(key)
        }
    }

    private static func packed(_ stem: String) -> UInt64 {
        stem.utf8.prefix(5).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
