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
    /// What may be stepped over, by word of the sentence.
    private var skips: [UInt8] = []
    private var first = 0
    private var end = 0
    private var isPrepared = false
    /// Steps left for following one sequence: gaps in a sentence that says one word over and over could be tried in
    /// more ways than there is time for.
    private var stepsLeft = 0
    /// Many times what any sentence of a real interview has taken.
    private static let mostSteps = 5_000
    /// Steps left for following all sequences of a round in one sentence.
    private var sentenceStepsLeft = 0
    private static let mostSentenceSteps = 2_000_000
    /// The matches of the rounds run so far in this sentence.
    private(set) var hits: [Hit] = []

    /// A matcher of `phrases`.
    init(phrases: PhraseSet) { self.phrases = phrases }

    /// Runs the first round over `sentence`: phrases of criteria and the cues that stand alone.
    mutating func matchFirst(_ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable) {
        hits.removeAll(keepingCapacity: true)
        isPrepared = false
        match(sentence, words, table, table.first, phrases.firstAnchors.sequences)
    }

    /// Runs the second round, over a sentence the first was run over: all else that changes what it means.
    mutating func matchSecond(_ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable) {
        match(sentence, words, table, table.second, phrases.secondAnchors.sequences)
    }

    /// Runs the round of what is looked for in a sentence of an interviewer, in place of the other two.
    mutating func matchPrompts(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        hits.removeAll(keepingCapacity: true)
        isPrepared = false
        match(sentence, words, table, table.prompts, phrases.promptAnchors.sequences)
    }

    /// How many of the words are no fillers and no repetitions.
    func spokenCount(_ tokens: Range<Int>) -> Int {
        isPrepared ? tokens.count { skips[$0 - first] == 0 } : tokens.count
    }
}

extension PhraseMatcher {
    private mutating func match(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable,
        _ lists: borrowing AnchorLists, _ sequences: borrowing [Int32]
    ) {
        sentenceStepsLeft = Self.mostSentenceSteps
        for hot in sentence.hot {
            let token = Int(words.hot[hot])
            let range = lists.range(words.list[token].id)
            if range.isEmpty { continue }
            if !isPrepared { prepare(sentence, words, table) }
            // A neighbour that cannot be stepped over must fit, or the sequence need not be followed.
            let after =
                token + 1 < end && skips[token + 1 - first] == 0 ? table.bits(words.list[token + 1].id) : -1
            let before =
                token > first && skips[token - 1 - first] == 0 ? table.bits(words.list[token - 1].id) : -1
            var place = range.lowerBound
            while place < range.upperBound {
                let group = lists.groups[place]
                let beside = group.neighbour > 0 ? after : before
                if group.neighbour == 0 || beside < 0 || table.hasBit(beside, abs(group.neighbour) - 1) {
                    for index in Int(group.start)..<Int(group.end) {
                        follow(Int(sequences[index]), at: token, words, table)
                    }
                }
                place += 1
            }
        }
    }

    private mutating func prepare(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        isPrepared = true
        first = sentence.tokens.lowerBound
        end = sentence.tokens.upperBound
        skips.removeAll(keepingCapacity: true)
        for _ in sentence.tokens { skips.append(0) }
        markRepetitions(words, table)
        for hot in sentence.hot {
            let token = Int(words.hot[hot])
            let id = words.list[token].id
            for place in table.fillers.range(id) {
                let group = table.fillers.groups[place]
                for index in phrases.fillerAnchors.sequences[Int(group.start)..<Int(group.end)] {
                    guard let match = span(Int(index), token, words, table) else { continue }
                    for covered in match { skips[covered - first] |= Skip.filler }
                }
            }
        }
    }

    private mutating func markRepetitions(_ words: borrowing Words, _ table: borrowing TokenTable) {
        var one: UInt64 = 0
        var two: UInt64 = 0
        var three: UInt64 = 0
        for token in first..<end {
            let identity = table.identities[Int(words.list[token].id)]
            let offset = token - first
            if identity == one, offset >= 1 {
                skips[offset] |= Skip.repeated
                skips[offset - 1] |= Skip.repeating
            } else if offset >= 3, identity == two, one == three {
                skips[offset] |= Skip.repeated
                skips[offset - 1] |= Skip.repeated
                skips[offset - 2] |= Skip.repeating
                skips[offset - 3] |= Skip.repeating
            }
            (one, two, three) = (identity, one, two)
        }
    }

    private mutating func follow(
        _ index: Int, at token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        guard let match = span(index, token, words, table) else { return }
        let sequence = phrases.sequences[index]
        // "Sort of" is nothing sorted; a pattern that names the filler covers more than part of it.
        if match.count == 1, skips[token - first] & Skip.filler != 0 { return }
        if sequence.partners.isEmpty {
            hits.append(Self.hit(sequence, match))
            return
        }
        // The anchor of the partner stands within its own length of the near end of the window.
        let reach = sequence.distance + 16
        let from = sequence.side == .after ? match.upperBound : max(first, match.lowerBound - reach)
        let to = sequence.side == .before ? match.lowerBound : min(end, match.upperBound + reach)
        for place in from..<to where !match.contains(place) {
            for partner in sequence.partners {
                guard let other = span(partner, place, words, table), !other.overlaps(match) else { continue }
                let gap =
                    other.lowerBound >= match.upperBound
                    ? match.upperBound..<other.lowerBound : other.upperBound..<match.lowerBound
                if gap.count(where: { skips[$0 - first] & Skip.filler == 0 }) <= sequence.distance {
                    let union =
                        min(match.lowerBound, other.lowerBound)..<max(match.upperBound, other.upperBound)
                    hits.append(Self.hit(sequence, union))
                    return
                }
            }
        }
    }

    private static func hit(_ sequence: PhraseSet.Sequence, _ match: Range<Int>) -> Hit {
        Hit(
            phrase: sequence.phrase, start: Int32(truncatingIfNeeded: match.lowerBound),
            end: Int32(truncatingIfNeeded: match.upperBound), criterion: sequence.criterion,
            role: sequence.role)
    }

    /// The words the sequence covers with its anchor at `token`.
    private mutating func span(
        _ index: Int, _ token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    )
        -> Range<Int>?
    {
        let sequence = phrases.sequences[index]
        guard table.has(words.list[token].id, phrases.slotClasses[sequence.anchor]) else { return nil }
        let slots = sequence.slots
        let stop = slots.upperBound
        guard stop - slots.lowerBound > 1 else { return token..<token + 1 }
        guard sentenceStepsLeft > 0 else { return nil }
        stepsLeft = Self.mostSteps
        defer { sentenceStepsLeft -= Self.mostSteps - stepsLeft }
        let last = right(sequence.anchor + 1, stop, token + 1, 0, words, table)
        guard last >= 0 else { return nil }
        let start = left(sequence.anchor - 1, slots.lowerBound, token, 0, words, table)
        return start >= 0 ? start..<last : nil
    }

    /// Matches the slots from `slot` on at `place` or after; returns one past the last word, or -1.
    private mutating func right(
        _ slot: Int, _ stop: Int, _ place: Int, _ carried: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Int {
        if slot == stop { return place }
        stepsLeft -= 1
        if stepsLeft < 0 { return -1 }
        let wanted = phrases.slotClasses[slot]
        let allowed = phrases.slotGaps[slot] + carried
        var budget = allowed
        var token = place
        while token < end {
            if table.has(words.list[token].id, wanted) {
                let found = right(slot + 1, stop, token + 1, 0, words, table)
                if found >= 0 { return found }
            }
            if skips[token - first] & (Skip.filler | Skip.repeated) == 0 {
                if budget == 0 { break }
                budget -= 1
            }
            token += 1
        }
        return phrases.slotOptional[slot] ? right(slot + 1, stop, place, allowed, words, table) : -1
    }

    /// Matches the slots from `slot` down, all before word `place`; returns the first word, or -1.
    private mutating func left(
        _ slot: Int, _ stop: Int, _ place: Int, _ carried: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Int {
        if slot < stop { return place }
        stepsLeft -= 1
        if stepsLeft < 0 { return -1 }
        let wanted = phrases.slotClasses[slot]
        let allowed = phrases.slotGaps[slot + 1] + carried
        var budget = allowed
        var token = place - 1
        while token >= first {
            if table.has(words.list[token].id, wanted) {
                let found = left(slot - 1, stop, token, 0, words, table)
                if found >= 0 { return found }
            }
            if skips[token - first] & (Skip.filler | Skip.repeating) == 0 {
                if budget == 0 { break }
                budget -= 1
            }
            token -= 1
        }
        return phrases.slotOptional[slot] ? left(slot - 1, stop, place, allowed, words, table) : -1
    }
}
