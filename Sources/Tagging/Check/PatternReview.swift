import StudyModel

/// The usable patterns of a codebook, looked at one by one.
struct PatternReview {
    let entries: [PhraseCompiler.Entry]
    private let places: PatternPlaces
    private let fillers: Set<String>
    /// The first cue of each role and pattern.
    private let cues: [Cue: Int]

    private struct Cue: Hashable {
        let pattern: Pattern
        let role: Phrase.Role
    }

    /// Criteria that name each other as easily confused, the smaller index first.
    private let confusable: Set<ClosedRange<Int>>
    private let labels: [String]
    private let overlap: PatternOverlap
    private let cover: PatternCover

    /// A review of `entries`, which are in the order of the codebook, among `criteria`.
    init(entries: [PhraseCompiler.Entry], criteria: [Criterion], stemmer: WordStemmer) {
        self.entries = entries
        labels = criteria.map(\.label)
        overlap = PatternOverlap(entries, stemmer: stemmer)
        cover = PatternCover(entries, stemmer: stemmer)
        confusable = Self.confusable(criteria)
        fillers = Set(entries.filter { $0.role == .filler }.map { $0.text.lowercased() })
        places = PatternPlaces(entries)
        let cues = entries.enumerated().filter { Self.isCue($0.element) }
        self.cues = Dictionary(
            cues.map { (Cue(pattern: $0.element.pattern, role: $0.element.role), $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The problems of the pattern at `index`, as far as `effort` reaches.
    func problems(of index: Int, _ effort: inout ComparisonEffort) -> [PatternProblem] {
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
        if let part = cover.cancelling(index, &effort) {
            found.append(
                (.unmatchable, "holds \"\(entries[part].text)\", which cancels it wherever it stands"))
        }
        if let need = spoiltNeed(index) {
            found.append((.unmatchable, "needs \"\(entries[need].text)\", which cancels it"))
        }
        if entry.codes {
            if fillers.contains(entry.text.lowercased()) {
                found.append((.unmatchable, "holds fillers only, which say nothing"))
            }
            let claims = [repeated(index, &effort), claimed(index, &effort)].compactMap(\.self)
            found += claims.isEmpty ? [alike(index, &effort)].compactMap(\.self) : claims
            if let trap = covering(index, &effort) {
                found.append((.unmatchable, "is always covered by the trap \"\(entries[trap].text)\""))
            }
            if entry.role == .strong, Self.isGreedy(entry.pattern) {
                found.append((.greedy, "is one common word and would match far too often"))
            }
        }
        return found.map { problem($0.sort, of: index, $0.message) }
    }

    /// That the phrases at `unfinished` were not compared with all others; nil where they all were.
    func notice(of unfinished: [Int]) -> PatternProblem? {
        unfinished.first.map {
            let count = unfinished.count
            return problem(
                .uncompared, of: $0,
                (count == 1 ? "" : "and \(count - 1) after it ") + (count == 1 ? "was" : "were")
                    + " not compared with all others: too many phrases are nearly alike, so that repeated and shared ones "
                    + "may be missing here")
        }
    }

    /// Whether the phrase at `index` is compared only as it is written, for want of room.
    func isAsWritten(_ index: Int) -> Bool { overlap.asWritten.contains(index) }

    private func problem(_ sort: PatternProblem.Sort, of index: Int, _ message: String) -> PatternProblem {
        let entry = entries[index]
        return PatternProblem(
            sort, owner: entry.owner, pattern: entry.text, cuesFile: entry.cuesFile, line: entry.line,
            message: message)
    }
}

extension PatternReview {
    /// That another phrase of the criterion finds all that the one at `index` finds.
    private func repeated(
        _ index: Int, _ effort: inout ComparisonEffort
    ) -> (sort: PatternProblem.Sort, message: String)? {
        let entry = entries[index]
        if let same = earlier(index, criterion: entry.criterion) {
            return (.duplicate, "stands in \(entries[same].owner) already")
        }
        let partner = overlap.coverer(of: index, in: entry.criterion, &effort) {
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
    private func claimed(
        _ index: Int, _ effort: inout ComparisonEffort
    ) -> (sort: PatternProblem.Sort, message: String)? {
        if let other = claimant(index, &effort) {
            return (.shared, "is claimed by \(entries[other].owner) too" + advice(other))
        }
        return overlap.partner(of: index, &effort) { isRival($0, of: index) }.map {
            (.shared, clause($0, inOwn: false) + advice($0.index))
        }
    }

    /// That a phrase of another criterion finds what the one at `index` finds, alone where that is weak or by wildcards.
    private func alike(
        _ index: Int, _ effort: inout ComparisonEffort
    ) -> (sort: PatternProblem.Sort, message: String)? {
        if entries[index].role == .weak {
            let strong = overlap.partner(of: index, &effort) {
                entries[$0].role == .strong && isApart($0, from: index)
            }
            if let strong, strong.extent != .some {
                return (.alike, clause(strong, inOwn: false) + ", and there it counts alone")
            }
        }
        return cover.wider(than: index, &effort) { isApart($0, from: index) }.map {
            (.alike, "finds words that \(name($0, inOwn: false)) finds too")
        }
    }

    private func advice(_ other: Int) -> String {
        ", so both are suggested; if that is meant, name \(labels[entries[other].criterion]) in 'confusable_with'"
    }

    private func clause(_ partner: PatternOverlap.Partner, inOwn: Bool = true) -> String {
        let name = name(partner.index, inOwn: inOwn)
        return switch partner.extent {
        case .same: "finds the same words as \(name)"
        case .all: "finds only words that \(name) finds too"
        case .some: "finds some of the words that \(name) finds"
        }
    }

    private func name(_ index: Int, inOwn: Bool) -> String {
        let entry = entries[index]
        let place = [inOwn ? nil : " of \(entry.owner)", entry.line > 0 ? " (line \(entry.line))" : nil]
        return "'\(Diagnostic.excerpt(of: entry.text))'" + place.compactMap(\.self).joined()
    }

    /// The first pattern under `needs` of the one at `index` where each of them stands under its `unless` too, so that it never
    /// counts.
    private func spoiltNeed(_ index: Int) -> Int? {
        let unless = Set(entries[index].unless.map { entries[$0].pattern })
        let needs = entries[index].needs
        return needs.allSatisfy { unless.contains(entries[$0].pattern) } ? needs.first : nil
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
        places.first(entries[index].pattern, in: criterion).flatMap { $0 < index ? $0 : nil }
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
    private func claimant(_ index: Int, _ effort: inout ComparisonEffort) -> Int? {
        for other in places.claims(entries[index].pattern) {
            guard other < index, effort.spend(1) else { return nil }
            if isRival(other, of: index) { return other }
        }
        return nil
    }

    /// Whether the phrase at `other` comes before that at `index`, is as strong and of another criterion. Criteria that
    /// are known to be easily confused may share phrases: a passage is then suggested for both, and a person chooses.
    private func isRival(_ other: Int, of index: Int) -> Bool {
        entries[other].role == entries[index].role && other < index && isApart(other, from: index)
    }

    /// Whether the phrases at `other` and `index` are of two criteria that are not known to be easily confused.
    private func isApart(_ other: Int, from index: Int) -> Bool {
        let (one, two) = (entries[other], entries[index])
        // Two of one label are a fault of its own.
        return one.criterion != two.criterion && labels[one.criterion] != labels[two.criterion]
            && !confusable.contains(min(one.criterion, two.criterion)...max(one.criterion, two.criterion))
    }

    /// The first trap of the same criterion that is a part of the phrase, so that it overlaps every match.
    private func covering(_ index: Int, _ effort: inout ComparisonEffort) -> Int? {
        let pattern = entries[index].pattern
        guard pattern.proximity == nil else { return nil }
        var found: Int?
        for (place, slot) in pattern.slots.enumerated() {
            for trap in places.traps(of: entries[index].criterion, openingAt: slot) {
                if let found, found <= trap { break }
                let inner = entries[trap].pattern
                guard effort.spend(inner.size + pattern.size) else { return found }
                if Self.holds(pattern.slots[place...], inner.slots) { found = trap }
            }
        }
        return found
    }

    /// Whether `inner` stands at the start of `outer` slot by slot, with nothing optional.
    private static func holds(_ outer: ArraySlice<Pattern.Slot>, _ inner: [Pattern.Slot]) -> Bool {
        guard inner.count <= outer.count, !inner.contains(where: \.isOptional) else { return false }
        return zip(outer, inner).enumerated().allSatisfy { place, slots in
            let (slot, wanted) = slots
            return !slot.isOptional && slot.runs.allSatisfy(Set(wanted.runs).contains)
                && (place == 0 || slot.gap <= wanted.gap)
        }
    }

    private static func isGreedy(_ pattern: Pattern) -> Bool {
        guard pattern.proximity == nil else { return false }
        let wanted = pattern.slots.filter { !$0.isOptional }
        return wanted.count == 1
            && wanted[0].runs.contains { $0.count == 1 && $0.allSatisfy(WordFrequency.isCommon) }
    }
}

private extension Pattern {
    /// The runs of words among which its first sequence chooses.
    var size: Int { slots.reduce(0) { $0 + $1.runs.count } }
}
