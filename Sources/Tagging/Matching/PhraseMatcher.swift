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
    /// By class, the sentence a word of it was met in last, by its `stamp`.
    private var present: [UInt32]
    private var stamp: UInt32 = 0
    private var first = 0
    private var end = 0
    private var isPrepared = false
    /// Steps left for following one sequence: gaps could be tried in more ways than there is time for.
    private var stepsLeft = 0
    /// Many times what any sentence of a real interview has taken.
    private static let mostSteps = 5_000
    /// Steps left for following all sequences of a round in one sentence.
    private var sentenceStepsLeft = 0
    private static let mostSentenceSteps = 2_000_000
    /// Whether any word of the sentence may be stepped over.
    private var hasSkips = false
    /// The matches of the rounds run so far in this sentence.
    private(set) var hits: [Hit] = []

    /// A matcher of `phrases`.
    init(phrases: PhraseSet) {
        self.phrases = phrases
        sequences = phrases.sequences
        present = Array(repeating: 0, count: phrases.marks.count)
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
    mutating func sortHits() { Hit.sort(&hits) }

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
        _ lists: borrowing AnchorLists, _ anchored: borrowing [PhraseSet.Anchors.Anchored]
    ) {
        sentenceStepsLeft = Self.mostSentenceSteps
        for place in sentence.hot {
            let hot = words.hot[place]
            if hot.mark & mark == 0 { continue }
            if !isPrepared { prepare(sentence, words, table) }
            let token = Int(hot.token)
            // A neighbour that cannot be stepped over must fit, or the sequence need not be followed.
            let isAfter = token + 1 < end && skips[token + 1] == 0
            let isBefore = token > first && skips[token - 1] == 0
            let after = words.list[isAfter ? token + 1 : token]
            let before = words.list[isBefore ? token - 1 : token]
            for place in lists.range(words.list[token].id) {
                let group = lists.groups[place]
                var isBeside = false
                if group.neighbour > 0, isAfter {
                    if !table.has(after, group.neighbour - 1) { continue }
                    isBeside = true
                } else if group.neighbour < 0, isBefore {
                    if !table.has(before, -group.neighbour - 1) { continue }
                    isBeside = true
                }
                for index in Int(group.start)..<Int(group.end) {
                    take(anchored[index], at: token, isBeside: isBeside, words, table)
                }
            }
        }
    }

    /// Takes in a sequence anchored at `token` whose neighbour fits where it `isBeside`.
    @inline(__always)
    private mutating func take(
        _ anchored: PhraseSet.Anchors.Anchored, at token: Int, isBeside: Bool, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) {
        let match: Range<Int>
        switch anchored.shape {
        case .word:
            // "Sort of" is nothing sorted; a pattern that names the filler covers more than part of it.
            if skips[token] & Skip.filler != 0 { return }
            match = token..<token + 1
        case .withNext where isBeside: match = token..<token + 2
        case .withPrevious where isBeside: match = token - 1..<token + 1
        default:
            if anchored.needed >= 0, present[Int(anchored.needed)] != stamp { return }
            return follow(Int(anchored.sequence), at: token, words, table)
        }
        hits.append(Hit(match, phrase: anchored.phrase, anchored.criterion, anchored.role))
    }

    private mutating func prepare(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        isPrepared = true
        stamp &+= 1
        for token in first..<end { table.mark(words.list[token], with: stamp, in: &present) }
        markRepetitions(words)
        for place in sentence.hot where words.hot[place].mark & TokenTable.Mark.filler != 0 {
            let token = Int(words.hot[place].token)
            for place in table.fillers.range(words.list[token].id) {
                let group = table.fillers.groups[place]
                for anchored in phrases.fillerAnchors.sequences[Int(group.start)..<Int(group.end)] {
                    guard let match = span(sequences[Int(anchored.sequence)], token, words, table) else {
                        continue
                    }
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
        guard let match = anchoredSpan(sequence, token, words, table) else { return }
        // "Sort of" is nothing sorted; a pattern that names the filler covers more than part of it.
        if match.count == 1, skips[token] & Skip.filler != 0 { return }
        if sequence.partners.isEmpty {
            hits.append(Hit(match, phrase: sequence.phrase, sequence.criterion, sequence.role))
        } else if let union = withPartner(sequence, match, words, table) {
            hits.append(Hit(union, phrase: sequence.phrase, sequence.criterion, sequence.role))
        }
    }

    /// The words from `match` to the partner of the sequence, both included; nil where none is near.
    private mutating func withPartner(
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

    /// The words the sequence covers with its anchor at `token`.
    private mutating func span(
        _ sequence: PhraseSet.Sequence, _ token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> Range<Int>? {
        guard table.has(words.list[token], slots[Int(sequence.anchor)].wanted) else { return nil }
        return anchoredSpan(sequence, token, words, table)
    }

    /// The words the sequence covers with its anchor at `token`, whose word fits there.
    private mutating func anchoredSpan(
        _ sequence: PhraseSet.Sequence, _ token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> Range<Int>? {
        let stop = Int(sequence.endSlot)
        let firstSlot = Int(sequence.firstSlot)
        let anchor = Int(sequence.anchor)
        guard stop - firstSlot > 1 else { return token..<token + 1 }
        if sequence.isPlain, !hasSkips {
            let start = token - (anchor - firstSlot)
            guard start >= first, start + (stop - firstSlot) <= end else { return nil }
            for slot in firstSlot..<stop
            where !table.has(words.list[start + slot - firstSlot], slots[slot].wanted) {
                return nil
            }
            return start..<start + (stop - firstSlot)
        }
        guard sentenceStepsLeft > 0 else { return nil }
        stepsLeft = Self.mostSteps
        defer { sentenceStepsLeft -= Self.mostSteps - stepsLeft }
        let last = right(anchor + 1, stop, token + 1, 0, words, table)
        guard last >= 0 else { return nil }
        let start = left(anchor - 1, firstSlot, token, 0, words, table)
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
        let wanted = slots[slot]
        let allowed = Int(wanted.gap) + carried
        var budget = allowed
        var token = place
        while token < end {
            if table.has(words.list[token], wanted.wanted) {
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
    private mutating func left(
        _ slot: Int, _ stop: Int, _ place: Int, _ carried: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Int {
        if slot < stop { return place }
        stepsLeft -= 1
        if stepsLeft < 0 { return -1 }
        let wanted = slots[slot]
        let allowed = Int(slots[slot + 1].gap) + carried
        var budget = allowed
        var token = place - 1
        while token >= first {
            if table.has(words.list[token], wanted.wanted) {
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
