import StudyModel

/// Finds matters that several people raise and no criterion has for its own: terms of two or three words, said in
/// interviews of several organisations, whose sentences belong to no criterion or to many.
///
/// Looking at sentences without a criterion alone finds small talk, because that is what coders leave without one.
struct ThemeFinder {
    private let words: SuggestionWords
    private let settings: SuggestionSettings
    private let criteria: [Criterion.ID]
    private let terms: [SpokenTerm]
    /// How many sentences say each stem.
    private let spoken: [Int32: Int]
    /// Whether anything is known of what claims something: the codebook has cues.
    private let knowsClaims: Bool

    /// A finder in `words`, of a codebook with `criteria`.
    init(_ words: SuggestionWords, _ criteria: [Criterion.ID], _ settings: SuggestionSettings) {
        self.words = words
        self.settings = settings
        self.criteria = criteria
        terms = SpokenTerm.all(in: words)
        var spoken: [Int32: Int] = [:]
        for sentence in words.sentences {
            for stem in words.content(of: sentence) { spoken[stem, default: 0] += 1 }
        }
        self.spoken = spoken
        knowsClaims = words.sentences.contains(where: \.isClaim)
    }

    /// The themes, that of most interviews first; of themes that share half of their sentences the first.
    var themes: [EmergentTheme] {
        let ranked = terms.filter(isWanted).map { (term: $0, width: width($0.sentences)) }
            .sorted { left, right in
                (right.width, right.term.sentences.count, right.term.length, left.term.key)
                    < (left.width, left.term.sentences.count, left.term.length, right.term.key)
            }
        var taken: Set<Int> = []
        var themes: [EmergentTheme] = []
        for (term, _) in ranked where themes.count < settings.mostThemes {
            guard term.sentences.count(where: taken.contains) * 2 < term.sentences.count else { continue }
            taken.formUnion(term.sentences)
            themes.append(theme(term))
        }
        return themes
    }
}

private extension ThemeFinder {
    /// G² that chance gives once in 100: further words only explain a theme.
    static let leastKeyness = 6.63
    static let mostTerms = 5

    func isWanted(_ term: SpokenTerm) -> Bool {
        let count = term.sentences.count
        guard count >= settings.fewestPassages,
            width(term.sentences) >= settings.fewestThemeInterviews(of: words.interviews.count),
            term.known * 2 < count
        else { return false }
        let places = organisations(term.sentences)
        let isShared = places.count >= 2 || words.organisations.count < 2
        let claims = term.sentences.count { words.sentences[$0].isClaim }
        return isShared && (!knowsClaims || claims * 3 >= count)
            && (nearest(term).map { $0.count * 2 <= count } ?? true)
    }

    /// How many interviews `sentences` come from.
    func width(_ sentences: [Int]) -> Int { Set(sentences.map { words.sentences[$0].interview }).count }

    func organisations(_ sentences: [Int]) -> Set<Int> {
        Set(sentences.compactMap { words.sentences[$0].organisation })
    }

    /// The criterion that most sentences of `term` have, of equals the first.
    func nearest(_ term: SpokenTerm) -> (criterion: Int, count: Int)? {
        var counts: [Int: Int] = [:]
        for index in term.sentences {
            for criterion in words.sentences[index].voices.keys { counts[criterion, default: 0] += 1 }
        }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (criterion: $0.key, count: $0.value) }
    }

    func theme(_ term: SpokenTerm) -> EmergentTheme {
        let claims = term.sentences.filter { words.sentences[$0].isClaim }
        let others = term.sentences.filter { !words.sentences[$0].isClaim }
        let name = words.wording(term.wording)
        return EmergentTheme(
            terms: [name] + companions(term), passages: term.sentences.count,
            uncovered: term.sentences.count { words.sentences[$0].voices.isEmpty },
            interviews: width(term.sentences), organisations: organisations(term.sentences).count,
            nearest: nearest(term).map {
                EmergentTheme.Nearest(criterion: criteria[$0.criterion], passages: $0.count)
            },
            examples: words.examples(claims + others, most: settings.mostExamples))
    }

    /// Words that sentences of `term` say more than others do.
    func companions(_ term: SpokenTerm) -> [String] {
        let own = Set(term.stems)
        var times: [Int32: Int] = [:]
        for index in term.sentences {
            for stem in words.content(of: words.sentences[index]) where !own.contains(stem) {
                times[stem, default: 0] += 1
            }
        }
        return times.map { stem, count in
            let keyness = LogLikelihood.keyness(
                times: count, of: term.sentences.count, otherTimes: (spoken[stem] ?? 0) - count,
                of: words.sentences.count - term.sentences.count)
            return (stem: stem, count: count, keyness: keyness)
        }.filter { $0.count > 1 && $0.keyness >= Self.leastKeyness }
            .sorted { ($1.keyness, $0.stem) < ($0.keyness, $1.stem) }
            .prefix(Self.mostTerms - 1).map { words.forms[Int(words.stems[Int($0.stem)].form)].spelling }
    }
}
