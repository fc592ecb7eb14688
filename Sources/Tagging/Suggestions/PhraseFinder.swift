import StudyModel

/// Finds phrases of one to four words that mark a criterion, and would elsewhere.
struct PhraseFinder {
    private let words: SuggestionWords
    private let settings: SuggestionSettings
    private let spoken: SpokenPhrases
    private let rates: CriterionRates
    /// How many words all sentences have.
    private let size: Int

    /// A finder in `words`.
    init(_ words: SuggestionWords, _ settings: SuggestionSettings) {
        self.words = words
        self.settings = settings
        spoken = SpokenPhrases(words, settings)
        rates = CriterionRates(words)
        size = words.sentences.reduce(0) { $0 + $1.words.count }
    }

    /// What is suggested for each of `criteria` in turn, and how many pairs of a phrase and a criterion were looked at.
    func findings(_ criteria: [Criterion.ID]) -> SuggestedPhrases {
        let candidates = criteria.indices.flatMap(candidates)
        let tests = spoken.counts.count * criteria.count
        let limit = PhraseEvidence.believable(
            candidates.map(\.chance), tests: tests, falseShare: settings.falseShare)
        let byCriterion = Dictionary(
            grouping: candidates.filter { $0.chance <= limit && isWanted($0) }, by: \.criterion)
        return SuggestedPhrases(
            phrases: criteria.indices.flatMap { criterion in
                chosen(byCriterion[criterion] ?? []).map { suggestion($0, criteria) }
            },
            tests: tests,
            promising: candidates.count { 2 * $0.weight >= Double(spoken.sentences($0.key)) })
    }
}

private extension PhraseFinder {
    /// How much better a phrase of another telling word may be by chance: fragments give way to the whole.
    static let wordBonus = 0.03

    /// The phrases of `criterion` that enough sentences and interviews say, with what speaks for them.
    func candidates(_ criterion: Int) -> [PhraseCandidate] {
        var found: [UInt64: PhraseCandidate] = [:]
        var own = 0
        for (index, sentence) in words.sentences.enumerated() {
            guard let voice = sentence.voices[criterion] else { continue }
            own += sentence.words.count
            SpokenPhrases.forEach(of: sentence, words) { key, range in
                guard spoken.counts[key] != nil else { return }
                var candidate =
                    found.removeValue(forKey: key)
                    ?? PhraseCandidate(key: key, length: range.count, criterion: criterion)
                candidate.times += 1
                if candidate.sentences.last != index {
                    candidate.sentences.append(index)
                    candidate.voices[sentence.interview, default: 0] += voice
                }
                candidate.wordings[Array(sentence.forms[range]), default: 0] += 1
                let covering = Set(sentence.hits.filter { $0.words.overlaps(range) }.map(\.criterion))
                if covering.contains(criterion) { candidate.known += 1 }
                if covering.contains(where: { $0 != criterion }) { candidate.taken += 1 }
                found[key] = candidate
            }
        }
        return found.values.filter { $0.sentences.count >= settings.fewestPassages }
            .map { weighed($0, among: own) }
    }

    func weighed(_ candidate: PhraseCandidate, among own: Int) -> PhraseCandidate {
        var candidate = candidate
        let all = spoken.counts[candidate.key] ?? candidate.times
        candidate.keyness = LogLikelihood.keyness(
            times: candidate.times, of: own, otherTimes: all - candidate.times, of: size - own)
        let byInterview = spoken.interviews[candidate.key] ?? [:]
        let count = byInterview.values.reduce(0, +)
        let weight = candidate.weight
        candidate.leastShare =
            byInterview.map { interview, said in
                PhraseEvidence.lowerBound(
                    max(0, weight - (candidate.voices[interview] ?? 0)), of: count - said)
            }.min() ?? 0
        let expected = byInterview.sorted { $0.key < $1.key }.reduce(0) { sum, said in
            sum + Double(said.value) * rates.rate(of: candidate.criterion, in: said.key)
        }
        candidate.chance = PhraseEvidence.chance(
            of: Int(weight), in: count, rate: expected / Double(max(1, count)))
        candidate.isRelated = candidate.stems.contains { stem in
            words.stems[Int(stem)].isContent && words.isOwn(stem, to: candidate.criterion)
        }
        return candidate
    }

    func isWanted(_ candidate: PhraseCandidate) -> Bool {
        candidate.voices.count >= settings.fewestInterviews(of: words.interviews.count)
            && candidate.known * 2 < candidate.times && candidate.taken * 2 < candidate.times
            && candidate.leastShare
                >= (candidate.isRelated ? settings.leastShare : settings.leastShareUnrelated)
    }

    /// The best of `candidates`, of which no two share a telling word.
    func chosen(_ candidates: [PhraseCandidate]) -> [PhraseCandidate] {
        let ranked = candidates.map { candidate in
            let telling = Set(candidate.stems.filter { words.stems[Int($0)].isContent })
            return (
                candidate: candidate, telling: telling,
                rank: candidate.leastShare + Self.wordBonus * Double(telling.count)
            )
        }.sorted { left, right in
            (right.rank, right.candidate.length, left.candidate.key)
                < (left.rank, left.candidate.length, right.candidate.key)
        }
        var used: Set<Int32> = []
        var chosen: [PhraseCandidate] = []
        for (candidate, telling, _) in ranked where chosen.count < settings.mostPhrases {
            guard used.isDisjoint(with: telling) else { continue }
            used.formUnion(telling)
            chosen.append(candidate)
        }
        return chosen
    }

    func isStrong(_ candidate: PhraseCandidate) -> Bool {
        candidate.leastShare >= settings.strongShare
            && candidate.voices.count >= settings.strongInterviews
            && words.interviews.count >= settings.strongStudy
    }

    func suggestion(_ candidate: PhraseCandidate, _ criteria: [Criterion.ID]) -> PhraseSuggestion {
        PhraseSuggestion(
            criterion: criteria[candidate.criterion],
            phrase: words.wording(candidate.wording),
            keyness: candidate.keyness, leastShare: candidate.leastShare,
            passages: candidate.sentences.count, allPassages: spoken.sentences(candidate.key),
            interviews: candidate.voices.count, isStrong: isStrong(candidate),
            examples: words.examples(candidate.sentences, most: settings.mostExamples))
    }
}
