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
    private let labels: [String]
    private let overlap: PatternOverlap

    /// A review of `entries`, which are in the order of the codebook, among `criteria`.
    init(entries: [PhraseCompiler.Entry], criteria: [Criterion], stemmer: WordStemmer) {
        self.entries = entries
        labels = criteria.map(\.label)
        overlap = PatternOverlap(entries, stemmer: stemmer)
        confusable = Self.confusable(criteria)
        fillers = Set(entries.filter { $0.role == .filler }.map { $0.text.lowercased() })
        var places: [Key: [Int]] = [:]
        var traps: [Int: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            if entry.codes {
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
        var found: [(sort: PatternProblem.Sort, message: String)] = []
        if let first = earlierCue(index) {
            let isSame = entries[first].owner == entry.owner
            found.append(
                isSame
                    ? (.duplicate, "stands in this list already")
                    : (.shared, "is claimed by \(entries[first].owner) too"))
        }
        if let slip = OperatorSlip(entry.text) { found.append((.misread, slip.message)) }
        if AnyWord.isAll(of: entry.pattern) {
            found.append(
                (.greedy, "would match nearly every sentence: its expression asks for no word in particular"))
        }
        if entry.codes {
            if fillers.contains(entry.text.lowercased()) {
                found.append((.unmatchable, "holds fillers only, which say nothing"))
            }
            found += [repeated(index), claimed(index)].compactMap(\.self)
            if let trap = covering(entry) {
                found.append((.unmatchable, "is always covered by the trap \"\(entries[trap].text)\""))
            }
            if entry.role == .strong, Self.isGreedy(entry.pattern) {
                found.append((.greedy, "is one common word and would match far too often"))
            }
        }
        return found.map {
            PatternProblem(
                $0.sort, owner: entry.owner, pattern: entry.text, cuesFile: entry.cuesFile, line: entry.line,
                message: $0.message)
        }
    }
}

extension PatternReview {
    /// That another phrase of the criterion finds all that the one at `index` finds.
    private func repeated(_ index: Int) -> (sort: PatternProblem.Sort, message: String)? {
        let entry = entries[index]
        if let same = earlier(index, criterion: entry.criterion) {
            return (.duplicate, "stands in \(entries[same].owner) already")
        }
        let partner = overlap.coverer(of: index, in: entry.criterion) {
            // Of two that find the same the later one is told of.
            serves($0.index, for: index)
                && ($0.index < index || $0.extent == .all || !serves(index, for: $0.index))
        }
        return partner.map { (.covered, clause($0)) }
    }

    /// Whether the phrase at `other` is as good as the one at `index` where both match: it counts as much, and always.
    private func serves(_ other: Int, for index: Int) -> Bool {
        !entries[other].isConditional && (entries[other].role == .strong || entries[index].role == .weak)
            && entries[other].pattern != entries[index].pattern
    }

    /// That a phrase of another criterion finds what the one at `index` finds.
    private func claimed(_ index: Int) -> (sort: PatternProblem.Sort, message: String)? {
        if let other = claimant(index) {
            return (.shared, "is claimed by \(entries[other].owner) too" + advice(other))
        }
        return overlap.partner(of: index) { isRival($0, of: index) }.map {
            (.shared, clause($0, inOwn: false) + advice($0.index))
        }
    }

    private func advice(_ other: Int) -> String {
        ", so both are suggested; if that is meant, name \(labels[entries[other].criterion]) in 'confusable_with'"
    }

    private func clause(_ partner: PatternOverlap.Partner, inOwn: Bool = true) -> String {
        let other = entries[partner.index]
        let place = [inOwn ? nil : " of \(other.owner)", other.line > 0 ? " (line \(other.line))" : nil]
        let name = "'\(Diagnostic.excerpt(of: other.text))'" + place.compactMap(\.self).joined()
        return switch partner.extent {
        case .same: "finds the same words as \(name)"
        case .all: "finds only words that \(name) finds too"
        case .some: "finds some of the words that \(name) finds"
        }
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

    /// The first phrase of another criterion that is the same and as strong.
    private func claimant(_ index: Int) -> Int? {
        places[Key(pattern: entries[index].pattern, criterion: nil)]?.first { isRival($0, of: index) }
    }

    /// Whether the phrase at `other` comes before that at `index`, is as strong and of another criterion. Criteria that
    /// are known to be easily confused may share phrases: a passage is then suggested for both, and a person chooses.
    private func isRival(_ other: Int, of index: Int) -> Bool {
        let (one, two) = (entries[other], entries[index])
        // Two of one label are a fault of its own.
        return one.criterion != two.criterion && labels[one.criterion] != labels[two.criterion]
            && one.role == two.role && other < index
            && !confusable.contains(min(one.criterion, two.criterion)...max(one.criterion, two.criterion))
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
