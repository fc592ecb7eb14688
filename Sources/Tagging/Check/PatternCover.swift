/// Which patterns of a codebook hold others, word by word.
struct PatternCover {
    private let entries: [PhraseCompiler.Entry]
    private let stemmer: WordStemmer
    /// The phrases with wildcards or expressions and without NEAR, in the order of the codebook.
    private var wide: [Opening: [Int]] = [:]

    /// What phrases are found by: the list they stand in, their places for words and the first byte of their words, 0
    /// where that can be any.
    private struct Opening: Hashable {
        let role: Phrase.Role
        let count: Int
        let first: UInt8
    }

    /// The patterns of `entries`.
    init(_ entries: [PhraseCompiler.Entry], stemmer: WordStemmer) {
        (self.entries, self.stemmer) = (entries, stemmer)
        for (index, entry) in entries.enumerated()
        where entry.codes && entry.pattern.proximity == nil && entry.pattern.slots.contains(where: \.isWide) {
            for first in Set(entry.pattern.slots[0].runs.map { Self.first($0[0]) }) {
                let opening = Opening(role: entry.role, count: entry.pattern.slots.count, first: first)
                wide[opening, default: []].append(index)
            }
        }
    }

    /// The first phrase in the list of the one at `index` that takes its words by wildcards or expressions, of those
    /// `isWanted` takes.
    func wider(than index: Int, _ effort: inout ComparisonEffort, where isWanted: (Int) -> Bool) -> Int? {
        let entry = entries[index]
        guard entry.pattern.proximity == nil,
            !entry.pattern.slots.contains(where: { $0.isOptional || $0.isWide })
        else {
            return nil
        }
        var firsts = Set(entry.pattern.slots[0].runs.map { Self.first($0[0]) })
        firsts.insert(0)
        for first in firsts.sorted() {
            let opening = Opening(role: entry.role, count: entry.pattern.slots.count, first: first)
            for other in wide[opening] ?? [] where other != index {
                guard effort.spend(1) else { return nil }
                if isWanted(other), takes(entries[other].pattern.slots, entry.pattern.slots) { return other }
            }
        }
        return nil
    }

    /// The first pattern under `unless` of the one at `index` that is a part of it, so that it never counts.
    func cancelling(_ index: Int, _ effort: inout ComparisonEffort) -> Int? {
        let pattern = entries[index].pattern
        for other in entries[index].unless {
            let part = entries[other].pattern
            if part == pattern { return other }
            guard part.proximity == nil else { continue }
            for slots in [pattern.slots, pattern.proximity?.other ?? []] {
                for place in slots.indices {
                    guard effort.spend(1) else { return nil }
                    if holds(slots[place...], part.slots) { return other }
                }
            }
        }
        return nil
    }
}

private extension PatternCover {
    /// The byte with which words that `word` names begin; 0 where that can be any.
    static func first(_ word: Pattern.Word) -> UInt8 {
        guard let first = word.letters.first, !"*?".utf8.contains(first) else { return 0 }
        return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first ? first | 0x20 : first
    }

    /// Whether the patterns of `wide` and `slots` stand for some of the same words, place by place.
    func takes(_ wide: [Pattern.Slot], _ slots: [Pattern.Slot]) -> Bool {
        zip(wide, slots).enumerated().allSatisfy { place, pair in
            let (wanted, slot) = pair
            return (place == 0 || slot.gap <= wanted.gap)
                && slot.runs.contains { run in
                    wanted.runs.contains { $0.count == run.count && zip($0, run).allSatisfy(takes) }
                }
        }
    }

    /// Whether `wanted` names `word` as it is written.
    func takes(_ wanted: Pattern.Word, _ word: Pattern.Word) -> Bool {
        if isSame(wanted, word) { return true }
        let keepsCase = word.comparison == .acronym || word.comparison == .cased
        guard keepsCase || word.comparison == .stem || word.comparison == .exact else { return false }
        let folded = keepsCase ? Folding.fold(word.letters) : word.letters
        return switch wanted.comparison {
        case .wildcard: WildcardIndex.matches(folded, wanted.letters)
        case .casedWildcard: keepsCase && WildcardIndex.matches(word.letters, wanted.letters)
        case .expression(let expression): expression.matches(folded)
        case .stem, .exact, .acronym, .cased: false
        }
    }

    /// Whether whatever opens `outer` matches `inner` too, with nothing that may be missing.
    func holds(_ outer: ArraySlice<Pattern.Slot>, _ inner: [Pattern.Slot]) -> Bool {
        guard inner.count <= outer.count else { return false }
        return zip(outer, inner).enumerated().allSatisfy { place, pair in
            let (slot, wanted) = pair
            return !slot.isOptional && !wanted.isOptional && (place == 0 || slot.gap <= wanted.gap)
                && slot.runs.allSatisfy { run in
                    wanted.runs.contains { $0.count == run.count && zip($0, run).allSatisfy(isSame) }
                }
        }
    }

    /// Whether both name the same words.
    func isSame(_ one: Pattern.Word, _ other: Pattern.Word) -> Bool {
        one == other
            || one.comparison == .stem && other.comparison == .stem
                && stemmer.stem(one.letters) == stemmer.stem(other.letters)
    }
}

private extension Pattern.Slot {
    /// Whether a word of it has wildcards or is an expression.
    var isWide: Bool {
        runs.joined().contains {
            switch $0.comparison {
            case .wildcard, .casedWildcard, .expression: true
            case .stem, .exact, .acronym, .cased: false
            }
        }
    }
}
