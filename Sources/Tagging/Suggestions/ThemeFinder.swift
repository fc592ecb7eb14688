/// Groups sentences without a criterion by words that are said there more than in sentences with one.
///
/// The word that most interviews say takes all sentences that say it; of what is left the next takes its own, and so on.
/// What a group says more than all other sentences explains it.
struct ThemeFinder {
    private let words: SuggestionWords
    private let settings: SuggestionSettings
    /// Sentences without a criterion that say each content word, by stem, in order.
    private let open: [Int32: [Int]]
    /// How many sentences say each content word.
    private let spoken: [Int32: Int]
    private let openCount: Int

    /// A finder in `words`.
    init(_ words: SuggestionWords, _ settings: SuggestionSettings) {
        self.words = words
        self.settings = settings
        var open: [Int32: [Int]] = [:]
        var spoken: [Int32: Int] = [:]
        var openCount = 0
        for (index, sentence) in words.sentences.enumerated() {
            let isOpen = sentence.voices.isEmpty
            if isOpen { openCount += 1 }
            for stem in Self.content(of: sentence, words) {
                spoken[stem, default: 0] += 1
                if isOpen { open[stem, default: []].append(index) }
            }
        }
        self.open = open
        self.spoken = spoken
        self.openCount = openCount
    }

    /// The themes; the word that most interviews say first, of those the one with the highest G².
    var themes: [EmergentTheme] {
        let ranked = open.map { (stem: $0.key, keyness: keyness(of: $0.key), width: width($0.value)) }
            .filter { $0.keyness >= Self.leastKeyness && isWide(open[$0.stem] ?? []) }
            .sorted { ($1.width, $1.keyness, $0.stem) < ($0.width, $0.keyness, $1.stem) }
        var taken: Set<Int> = []
        var themes: [EmergentTheme] = []
        for (stem, keyness, _) in ranked where themes.count < settings.mostThemes {
            let sentences = (open[stem] ?? []).filter { !taken.contains($0) }
            guard isWide(sentences) else { continue }
            taken.formUnion(sentences)
            themes.append(theme(stem, keyness, sentences))
        }
        return themes
    }
}

private extension ThemeFinder {
    /// G² that chance gives once in 20: a theme is a hint to look at, not a finding.
    static let leastKeyness = 3.84
    static let mostTerms = 5

    /// The stems of `sentence` that say something and are no names, each once, in order.
    static func content(of sentence: SuggestionWords.Sentence, _ words: SuggestionWords) -> [Int32] {
        var met: Set<Int32> = []
        return sentence.words.filter { stem in
            guard stem >= 0 else { return false }
            let known = words.stems[Int(stem)]
            return known.isContent && !known.isName && met.insert(stem).inserted
        }
    }

    func keyness(of stem: Int32) -> Double {
        let times = open[stem]?.count ?? 0
        return LogLikelihood.keyness(
            times: times, of: openCount, otherTimes: (spoken[stem] ?? 0) - times,
            of: words.sentences.count - openCount)
    }

    func isWide(_ sentences: [Int]) -> Bool {
        sentences.count >= settings.fewestPassages
            && width(sentences) >= settings.fewestInterviews
    }

    /// How many interviews `sentences` come from.
    func width(_ sentences: [Int]) -> Int { Set(sentences.map { words.sentences[$0].interview }).count }

    func theme(_ stem: Int32, _ keyness: Double, _ sentences: [Int]) -> EmergentTheme {
        var times: [Int32: Int] = [:]
        for index in sentences {
            for other in Self.content(of: words.sentences[index], words) where other != stem {
                times[other, default: 0] += 1
            }
        }
        let companions = times.map { other, count in
            let keyness = LogLikelihood.keyness(
                times: count, of: sentences.count, otherTimes: (spoken[other] ?? 0) - count,
                of: words.sentences.count - sentences.count)
            return (stem: other, count: count, keyness: keyness)
        }.filter { $0.count > 1 && $0.keyness >= Self.leastKeyness }
            .sorted { ($1.keyness, $0.stem) < ($0.keyness, $1.stem) }
            .prefix(Self.mostTerms - 1).map(\.stem)
        let telling = Set(companions)
        let ranked = sentences.map { index in
            (index, Self.content(of: words.sentences[index], words).count { telling.contains($0) })
        }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
        return EmergentTheme(
            terms: ([stem] + companions).map { words.forms[Int(words.stems[Int($0)].form)] },
            keyness: keyness, passages: sentences.count,
            interviews: width(sentences),
            examples: words.examples(ranked, most: settings.mostExamples))
    }
}
