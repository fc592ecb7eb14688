import StudyModel

/// Finds phrases of one to four words that are said in passages of a criterion more than elsewhere.
struct PhraseFinder {
    private static let longest = 4

    private let words: SuggestionWords
    private let settings: SuggestionSettings
    /// How often each phrase is said, by its packed stems; those said too seldom are left out.
    private let counts: [UInt64: Int]
    /// Sentences that say each.
    private let passages: [UInt64: Int]

    /// A finder in `words`.
    init(_ words: SuggestionWords, _ settings: SuggestionSettings) {
        self.words = words
        self.settings = settings
        var counts: [UInt64: Int] = [:]
        var passages: [UInt64: Int] = [:]
        for sentence in words.sentences {
            var met: Set<UInt64> = []
            Self.forEachPhrase(of: sentence, words) { key, _ in
                counts[key, default: 0] += 1
                if met.insert(key).inserted { passages[key, default: 0] += 1 }
            }
        }
        let fewest = settings.fewestPassages
        self.passages = passages.filter { $0.value >= fewest }
        self.counts = counts.filter { $0.value >= fewest }
    }

    /// The suggestions for each of `criteria` in turn.
    func suggestions(_ criteria: [Criterion.ID]) -> [PhraseSuggestion] {
        var byCriterion = Array(repeating: [Int](), count: criteria.count)
        for (index, sentence) in words.sentences.enumerated() {
            for criterion in sentence.criteria { byCriterion[criterion].append(index) }
        }
        let total = words.sentences.reduce(0) { $0 + $1.words.count }
        return criteria.indices.flatMap { criterion in
            let candidates = candidates(criterion, in: byCriterion[criterion], of: total)
            return chosen(candidates).map { suggestion($0, criterion, criteria) }
        }
    }
}

private extension PhraseFinder {
    /// A phrase in the passages of a criterion.
    struct Candidate {
        var key: UInt64 = 0
        var length = 0
        var times = 0
        var keyness = 0.0
        /// How often a phrase of the criterion covers part of it already.
        var known = 0
        var sentences: [Int] = []
        var interviews: Set<Int> = []
        /// How often phrases of other criteria cover part of it.
        var claims: [Int: Int] = [:]
        /// How often it is said in each wording.
        var wordings: [[Int32]: Int] = [:]
    }

    /// Calls `body` with each phrase of `sentence` that could be one of a codebook, and the words it covers.
    static func forEachPhrase(
        of sentence: SuggestionWords.Sentence, _ words: SuggestionWords, _ body: (UInt64, Range<Int>) -> Void
    ) {
        for start in sentence.words.indices {
            var key: UInt64 = 0
            var hasContent = false
            for place in start..<min(start + longest, sentence.words.count) {
                let stem = sentence.words[place]
                if stem < 0 || (place > start && sentence.breaks[place]) { break }
                if words.stems[Int(stem)].isName { break }
                key = key << 16 | UInt64(stem + 1)
                hasContent = hasContent || words.stems[Int(stem)].isContent
                if hasContent, isPhrase(sentence, start...place, words) { body(key, start..<place + 1) }
            }
        }
    }

    static func isPhrase(
        _ sentence: SuggestionWords.Sentence, _ range: ClosedRange<Int>, _ words: SuggestionWords
    ) -> Bool {
        let first = Array(words.forms[Int(sentence.forms[range.lowerBound])].utf8)
        let last = Array(words.forms[Int(sentence.forms[range.upperBound])].utf8)
        return !FunctionWords.notFirst.contains(first) && !FunctionWords.notLast.contains(last)
    }

    func candidates(_ criterion: Int, in sentences: [Int], of total: Int) -> [Candidate] {
        var found: [UInt64: Candidate] = [:]
        var size = 0
        for index in sentences {
            let sentence = words.sentences[index]
            size += sentence.words.count
            Self.forEachPhrase(of: sentence, words) { key, range in
                guard counts[key] != nil else { return }
                var candidate = found.removeValue(forKey: key) ?? Candidate(key: key, length: range.count)
                candidate.times += 1
                candidate.interviews.insert(sentence.interview)
                if candidate.sentences.last != index { candidate.sentences.append(index) }
                candidate.wordings[Array(sentence.forms[range]), default: 0] += 1
                let covering = Set(sentence.hits.filter { $0.words.overlaps(range) }.map(\.criterion))
                for other in covering where other != criterion { candidate.claims[other, default: 0] += 1 }
                if covering.contains(criterion) { candidate.known += 1 }
                found[key] = candidate
            }
        }
        return found.values.compactMap { candidate in
            var candidate = candidate
            let all = counts[candidate.key] ?? candidate.times
            candidate.keyness = LogLikelihood.keyness(
                times: candidate.times, of: size, otherTimes: all - candidate.times, of: total - size)
            return isWanted(candidate) ? candidate : nil
        }
    }

    func isWanted(_ candidate: Candidate) -> Bool {
        candidate.sentences.count >= settings.fewestPassages
            && candidate.interviews.count >= settings.fewestInterviews
            && candidate.keyness >= settings.leastKeyness && candidate.known * 2 < candidate.times
            && share(candidate) >= settings.leastShare
    }

    func share(_ candidate: Candidate) -> Double {
        Double(candidate.sentences.count)
            / Double(max(1, passages[candidate.key] ?? candidate.sentences.count))
    }

    /// The strongest of `candidates`, of which none is part of another.
    func chosen(_ candidates: [Candidate]) -> [Candidate] {
        let ranked = candidates.sorted { left, right in
            (right.keyness, right.length, left.key) < (left.keyness, left.length, right.key)
        }
        var chosen: [Candidate] = []
        for candidate in ranked where chosen.count < settings.mostPhrases {
            if !chosen.contains(where: { Self.holds($0, candidate) || Self.holds(candidate, $0) }) {
                chosen.append(candidate)
            }
        }
        return chosen
    }

    /// Whether the words of `inner` stand in `outer` in a row.
    static func holds(_ outer: Candidate, _ inner: Candidate) -> Bool {
        guard inner.length <= outer.length else { return false }
        let mask = inner.length == longest ? UInt64.max : (1 << UInt64(16 * inner.length)) - 1
        return (0...outer.length - inner.length).contains { shift in
            (outer.key >> UInt64(16 * shift)) & mask == inner.key
        }
    }

    func suggestion(_ candidate: Candidate, _ criterion: Int, _ criteria: [Criterion.ID]) -> PhraseSuggestion
    {
        let wording =
            candidate.wordings.min { left, right in
                left.value != right.value
                    ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
            }?.key ?? []
        return PhraseSuggestion(
            criterion: criteria[criterion],
            phrase: wording.map { words.forms[Int($0)] }.joined(separator: " "), keyness: candidate.keyness,
            passages: candidate.sentences.count,
            allPassages: passages[candidate.key] ?? candidate.sentences.count,
            interviews: candidate.interviews.count, isStrong: share(candidate) >= settings.strongShare,
            claimedBy: candidate.claims.filter { $0.value * 2 >= candidate.times }.keys.sorted()
                .map { criteria[$0] },
            examples: words.examples(candidate.sentences, most: settings.mostExamples))
    }
}
