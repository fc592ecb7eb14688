/// Finds the phrases of a codebook in one sentence after another. Scratch space of a worker.
///
/// A sequence is tried at each word of its anchor's class and followed from there to both sides. Words that
/// fillers or an immediate repetition explain are stepped over.
struct PhraseMatcher {
    private enum Skip {
        static let filler: UInt8 = 1
        static let repeated: UInt8 = 2
        static let repeating: UInt8 = 4
    }

    private let phrases: PhraseSet
    private let sequences: [PhraseSet.Sequence]
    private let slots: [PhraseSet.Slot]
    /// What may be stepped over, by index of the word in `Words`.
    private var skips: [UInt8] = []
    private var first = 0
    private var end = 0
    private var isPrepared = false
    /// Whether any word of the sentence may be stepped over.
    private var hasSkips = false
    /// The matches of the rounds run so far in this sentence.
    private(set) var hits: [Hit] = []

    /// A matcher of `phrases`.
    init(phrases: PhraseSet) {
        self.phrases = phrases
        sequences = phrases.sequences
        slots = phrases.slots
    }

    /// Runs the first round over `sentence`: phrases of criteria and the cues that stand alone.
    mutating func matchFirst(_ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable) {
        begin(sentence)
        match(sentence, TokenTable.Mark.first, words, table, table.first, phrases.firstAnchors.sequences)
    }

    /// Runs the second round, over a sentence the first was run over: all else that changes what it means.
    mutating func matchSecond(_ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable) {
        match(sentence, TokenTable.Mark.second, words, table, table.second, phrases.secondAnchors.sequences)
    }

    /// Runs the round of what is looked for in a sentence of an interviewer, in place of the other two.
    mutating func matchPrompts(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        begin(sentence)
        match(sentence, TokenTable.Mark.prompt, words, table, table.prompts, phrases.promptAnchors.sequences)
    }

    /// Brings the matches into the order of `Hit.isBefore`.
    mutating func sortHits() {
        // There are few, and they come nearly in order of place.
        for index in hits.indices.dropFirst() {
            let hit = hits[index]
            var place = index
            while place > 0, Hit.isBefore(hit, hits[place - 1]) {
                hits[place] = hits[place - 1]
                place -= 1
            }
            hits[place] = hit
        }
    }

    /// How many of the words, of sentences that a first round was run over, are no fillers and no repetitions.
    func spokenCount(_ tokens: Range<Int>) -> Int { tokens.count { skips[$0] == 0 } }
}

extension PhraseMatcher {
    private mutating func begin(_ sentence: Sentence) {
        hits.removeAll(keepingCapacity: true)
        isPrepared = false
        hasSkips = false
        first = sentence.tokens.lowerBound
        end = sentence.tokens.upperBound
        if skips.count < end { skips.append(contentsOf: repeatElement(0, count: end - skips.count)) }
        for token in first..<end { skips[token] = 0 }
    }

    private mutating func match(
        _ sentence: Sentence, _ mark: UInt8, _ words: borrowing Words, _ table: borrowing TokenTable,
        _ lists: borrowing AnchorLists, _ anchored: borrowing [Int32]
    ) {
        for place in sentence.hot {
            let hot = words.hot[place]
            if hot.mark & mark == 0 { continue }
            if !isPrepared { prepare(sentence, words, table) }
            let token = Int(hot.token)
            // A neighbour that cannot be stepped over must fit, or the sequence need not be followed.
            let after = token + 1 < end && skips[token + 1] == 0 ? words.list[token + 1].bits : -1
            let before = token > first && skips[token - 1] == 0 ? words.list[token - 1].bits : -1
            for place in lists.range(words.list[token].id) {
                let group = lists.groups[place]
                let beside = group.neighbour > 0 ? after : before
                if group.neighbour == 0 || beside < 0 || table.hasBit(beside, abs(group.neighbour) - 1) {
                    for index in Int(group.start)..<Int(group.end) {
                        follow(Int(anchored[index]), at: token, words, table)
                    }
                }
            }
        }
    }

    private mutating func prepare(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        isPrepared = true
        markRepetitions(words)
        for place in sentence.hot where words.hot[place].mark & TokenTable.Mark.filler != 0 {
            let token = Int(words.hot[place].token)
            for place in table.fillers.range(words.list[token].id) {
                let group = table.fillers.groups[place]
                for index in phrases.fillerAnchors.sequences[Int(group.start)..<Int(group.end)] {
                    guard let match = span(sequences[Int(index)], token, words, table) else { continue }
                    for covered in match { skips[covered] |= Skip.filler }
                    hasSkips = true
                }
            }
        }
    }

    private mutating func markRepetitions(_ words: borrowing Words) {
        var one: Int32 = -1
        var two: Int32 = -1
        var three: Int32 = -1
        for token in first..<end {
            let identity = words.list[token].identity
            if identity == one {
                skips[token] |= Skip.repeated
                skips[token - 1] |= Skip.repeating
                hasSkips = true
            } else if identity == two, one == three, three >= 0 {
                skips[token] |= Skip.repeated
                skips[token - 1] |= Skip.repeated
                skips[token - 2] |= Skip.repeating
                skips[token - 3] |= Skip.repeating
                hasSkips = true
            }
            (one, two, three) = (identity, one, two)
        }
    }

    private mutating func follow(
        _ index: Int, at token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        let sequence = sequences[index]
        guard let match = span(sequence, token, words, table) else { return }
        // "Sort of" is nothing sorted; a pattern that names the filler covers more than part of it.
        if match.count == 1, skips[token] & Skip.filler != 0 { return }
        if sequence.partners.isEmpty {
            hits.append(Self.hit(sequence, match))
        } else if let union = withPartner(sequence, match, words, table) {
            hits.append(Self.hit(sequence, union))
        }
    }

    /// The words from `match` to the partner of the sequence, both included; nil where none is near.
    private func withPartner(
        _ sequence: PhraseSet.Sequence, _ match: Range<Int>, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Range<Int>? {
        // The anchor of the partner stands within its own length of the near end of the window.
        let reach = Int(sequence.distance) + 16
        let from = sequence.side == .after ? match.upperBound : max(first, match.lowerBound - reach)
        let to = sequence.side == .before ? match.lowerBound : min(end, match.upperBound + reach)
        for place in from..<to where !match.contains(place) {
            for partner in sequence.partners {
                guard let other = span(sequences[Int(partner)], place, words, table),
                    !other.overlaps(match)
                else { continue }
                let gap =
                    other.lowerBound >= match.upperBound
                    ? match.upperBound..<other.lowerBound : other.upperBound..<match.lowerBound
                if gap.count(where: { skips[$0] & Skip.filler == 0 }) <= Int(sequence.distance) {
                    return min(match.lowerBound, other.lowerBound)..<max(match.upperBound, other.upperBound)
                }
            }
        }
        return nil
    }

    @inline(__always)
    private static func hit(_ sequence: PhraseSet.Sequence, _ match: Range<Int>) -> Hit {
        Hit(
            phrase: sequence.phrase, start: Int32(truncatingIfNeeded: match.lowerBound),
            end: Int32(truncatingIfNeeded: match.upperBound), criterion: sequence.criterion,
            role: sequence.role)
    }

    /// The words the sequence covers with its anchor at `token`.
    private func span(
        _ sequence: PhraseSet.Sequence, _ token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> Range<Int>? {
        guard table.hasBit(words.list[token].bits, slots[Int(sequence.anchor)].wanted) else { return nil }
        let stop = Int(sequence.endSlot)
        let firstSlot = Int(sequence.firstSlot)
        let anchor = Int(sequence.anchor)
        guard stop - firstSlot > 1 else { return token..<token + 1 }
        if sequence.isPlain, !hasSkips {
            let start = token - (anchor - firstSlot)
            guard start >= first, start + (stop - firstSlot) <= end else { return nil }
            for slot in firstSlot..<stop
            where !table.hasBit(words.list[start + slot - firstSlot].bits, slots[slot].wanted) {
                return nil
            }
            return start..<start + (stop - firstSlot)
        }
        let last = right(anchor + 1, stop, token + 1, 0, words, table)
        guard last >= 0 else { return nil }
        let start = left(anchor - 1, firstSlot, token, 0, words, table)
        return start >= 0 ? start..<last : nil
    }

    /// Matches the slots from `slot` on at `place` or after; returns one past the last word, or -1.
    private func right(
        _ slot: Int, _ stop: Int, _ place: Int, _ carried: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Int {
        if slot == stop { return place }
        let wanted = slots[slot]
        let allowed = Int(wanted.gap) + carried
        var budget = allowed
        var token = place
        while token < end {
            if table.hasBit(words.list[token].bits, wanted.wanted) {
                let found = right(slot + 1, stop, token + 1, 0, words, table)
                if found >= 0 { return found }
            }
            if skips[token] & (Skip.filler | Skip.repeated) == 0 {
                if budget == 0 { break }
                budget -= 1
            }
            token += 1
        }
        return wanted.isOptional ? right(slot + 1, stop, place, allowed, words, table) : -1
    }

    /// Matches the slots from `slot` down, all before word `place`; returns the first word, or -1.
    private func left(
        _ slot: Int, _ stop: Int, _ place: Int, _ carried: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Int {
        if slot < stop { return place }
        let wanted = slots[slot]
        let allowed = Int(slots[slot + 1].gap) + carried
        var budget = allowed
        var token = place - 1
        while token >= first {
            if table.hasBit(words.list[token].bits, wanted.wanted) {
                let found = left(slot - 1, stop, token, 0, words, table)
                if found >= 0 { return found }
            }
            if skips[token] & (Skip.filler | Skip.repeating) == 0 {
                if budget == 0 { break }
                budget -= 1
            }
            token -= 1
        }
        return wanted.isOptional ? left(slot - 1, stop, place, allowed, words, table) : -1
    }
}
