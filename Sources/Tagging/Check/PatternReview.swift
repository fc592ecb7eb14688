import StudyModel

/// The usable patterns of a codebook, looked at one by one.
struct PatternReview {
    let entries: [PhraseCompiler.Entry]
    private let places: [Key: [Int]]
    private let fillers: Set<String>
    /// Traps without conditions and without NEAR, by criterion.
    private let traps: [Int: [Int]]
    /// The first cue of each role and pattern.
    private let cues: [Cue: Int]

    private struct Key: Hashable {
        let pattern: Pattern
        let criterion: Int?
    }

    private struct Cue: Hashable {
        let pattern: Pattern
        let role: Phrase.Role
    }

    /// Criteria that name each other as easily confused, the smaller index first.
    private let confusable: Set<ClosedRange<Int>>

    /// A review of `entries`, which are in the order of the codebook, among `criteria`.
    init(entries: [PhraseCompiler.Entry], criteria: [Criterion] = []) {
        self.entries = entries
        confusable = Self.confusable(criteria)
        fillers = Set(entries.filter { $0.role == .filler }.map { $0.text.lowercased() })
        var places: [Key: [Int]] = [:]
        var traps: [Int: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            if Self.codes(entry) {
                for criterion in [entry.criterion, nil] {
                    places[Key(pattern: entry.pattern, criterion: criterion), default: []].append(index)
                }
            } else if entry.role == .trap, !entry.isConditional, entry.pattern.proximity == nil {
                traps[entry.criterion, default: []].append(index)
            }
        }
        self.places = places
        self.traps = traps
        let cues = entries.enumerated().filter { Self.isCue($0.element) }
        self.cues = Dictionary(
            cues.map { (Cue(pattern: $0.element.pattern, role: $0.element.role), $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The problems of the pattern at `index`.
    func problems(of index: Int) -> [PatternProblem] {
        let entry = entries[index]
        var found: [PatternProblem] = []
        func report(_ sort: PatternProblem.Sort, _ message: String) {
            found.append(
                PatternProblem(
                    sort, owner: entry.owner, pattern: entry.text, cuesFile: entry.cuesFile, line: entry.line,
                    message: message))
        }
        if let first = earlierCue(index) {
            let isSame = entries[first].owner == entry.owner
            report(
                isSame ? .duplicate : .shared,
                isSame ? "stands in this list already" : "is claimed by \(entries[first].owner) too")
        }
        guard Self.codes(entry) else { return found }
        if fillers.contains(entry.text.lowercased()) {
            report(.unmatchable, "holds fillers only, which say nothing")
        }
        if let same = earlier(index, criterion: entry.criterion) {
            report(.duplicate, "stands in \(entries[same].owner) already")
        }
        if let other = claimant(index) {
            let label = entries[other].owner.prefix { $0 != " " }
            report(
                .shared,
                "is claimed by \(entries[other].owner) too, so both are suggested; if that is meant, name "
                    + "\(label) in 'confusable_with'")
        }
        if let trap = covering(entry) {
            report(.unmatchable, "is always covered by the trap \"\(entries[trap].text)\"")
        }
        if entry.role == .strong, Self.isGreedy(entry.pattern) {
            report(.greedy, "is one common word and would match far too often")
        }
        return found
    }
}

extension PatternReview {
    private static func codes(_ entry: PhraseCompiler.Entry) -> Bool {
        entry.role == .strong || entry.role == .weak
    }

    private static func isCue(_ entry: PhraseCompiler.Entry) -> Bool {
        entry.criterion < 0 && entry.role != .condition && entry.role != .filler
    }

    /// The first cue that is the same pattern and says the same sort of thing.
    private func earlierCue(_ index: Int) -> Int? {
        guard Self.isCue(entries[index]) else { return nil }
        let first = cues[Cue(pattern: entries[index].pattern, role: entries[index].role)]
        return first == index ? nil : first
    }

    private func earlier(_ index: Int, criterion: Int) -> Int? {
        let key = Key(pattern: entries[index].pattern, criterion: criterion)
        guard let first = places[key]?.first, first < index else { return nil }
        return first
    }

    private static func confusable(_ criteria: [Criterion]) -> Set<ClosedRange<Int>> {
        let places = Dictionary(
            criteria.enumerated().map { ($0.element.label, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        var pairs: Set<ClosedRange<Int>> = []
        for (index, criterion) in criteria.enumerated() {
            for other in criterion.confusableWith.compactMap({ places[$0] }) {
                pairs.insert(min(index, other)...max(index, other))
            }
        }
        return pairs
    }

    /// The first phrase of another criterion that is the same and as strong. Criteria that are known to be easily
    /// confused may share phrases: a passage is then suggested for both, and a person chooses.
    private func claimant(_ index: Int) -> Int? {
        let entry = entries[index]
        let key = Key(pattern: entry.pattern, criterion: nil)
        return places[key]?.first {
            let other = entries[$0].criterion
            return other != entry.criterion && entries[$0].role == entry.role && $0 < index
                && !confusable.contains(min(other, entry.criterion)...max(other, entry.criterion))
        }
    }

    /// A trap of the same criterion that is a part of the phrase, so that it overlaps every match.
    private func covering(_ entry: PhraseCompiler.Entry) -> Int? {
        guard entry.pattern.proximity == nil else { return nil }
        return traps[entry.criterion]?.first {
            Self.holds(entry.pattern.slots, entries[$0].pattern.slots)
        }
    }

    /// Whether `inner` stands in `outer` slot by slot, with nothing optional.
    private static func holds(_ outer: [Pattern.Slot], _ inner: [Pattern.Slot]) -> Bool {
        guard inner.count <= outer.count, !inner.contains(where: \.isOptional) else { return false }
        return (0...outer.count - inner.count).contains { start in
            inner.indices.allSatisfy { place in
                let slot = outer[start + place]
                return !slot.isOptional && slot.runs.allSatisfy(inner[place].runs.contains)
                    && (place == 0 || slot.gap <= inner[place].gap)
            }
        }
    }

    private static func isGreedy(_ pattern: Pattern) -> Bool {
        guard pattern.proximity == nil else { return false }
        let wanted = pattern.slots.filter { !$0.isOptional }
        return wanted.count == 1
            && wanted[0].runs.contains { $0.count == 1 && $0.allSatisfy(WordFrequency.isCommon) }
    }
}
