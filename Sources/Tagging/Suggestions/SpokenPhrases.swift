/// How often each phrase that could stand in a codebook is said.
struct SpokenPhrases {
    /// The most words of a phrase: as many as fit into 64 bits.
    static let longest = 4

    /// How often each is said, by its packed stems; those of too few sentences or of one interview are left out.
    let counts: [UInt64: Int]
    /// How many sentences of each interview say it.
    let interviews: [UInt64: [Int: Int]]

    /// Counts those of `words`.
    init(_ words: SuggestionWords, _ settings: SuggestionSettings) {
        var counts: [UInt64: Int] = [:]
        var interviews: [UInt64: [Int: Int]] = [:]
        for sentence in words.sentences {
            var met: Set<UInt64> = []
            Self.forEach(of: sentence, words) { key, _ in
                counts[key, default: 0] += 1
                if met.insert(key).inserted {
                    interviews[key, default: [:]][sentence.interview, default: 0] += 1
                }
            }
        }
        let often = interviews.filter {
            $0.value.count > 1 && $0.value.values.reduce(0, +) >= settings.fewestPassages
        }
        self.interviews = often
        self.counts = counts.filter { often[$0.key] != nil }
    }

    /// How many sentences say the phrase `key`.
    func sentences(_ key: UInt64) -> Int { interviews[key]?.values.reduce(0, +) ?? 0 }

    /// The stems packed into `key`, in order.
    static func stems(_ key: UInt64, _ length: Int) -> [Int32] {
        (0..<length).reversed().map { Int32((key >> UInt64(16 * $0)) & 0xFFFF) - 1 }
    }

    /// Calls `body` with the packed stems of each phrase of `sentence` and the words it covers.
    ///
    /// A phrase begins and ends with a word that says something, crosses no comma, and has no name and no number in it.
    static func forEach(
        of sentence: SuggestionWords.Sentence, _ words: SuggestionWords, _ body: (UInt64, Range<Int>) -> Void
    ) {
        let says = { (stem: Int32) in stem >= 0 && words.stems[Int(stem)].isContent }
        for start in sentence.words.indices where says(sentence.words[start]) {
            var key: UInt64 = 0
            for place in start..<min(start + longest, sentence.words.count) {
                let stem = sentence.words[place]
                if stem < 0 || (place > start && sentence.breaks[place]) { break }
                if words.stems[Int(stem)].isName || words.stems[Int(stem)].isNumber { break }
                key = key << 16 | UInt64(stem + 1)
                if says(stem) { body(key, start..<place + 1) }
            }
        }
    }
}
