/// Following a sequence from its anchor to both sides.
extension PhraseMatcher {
    /// Takes in the match of the sequence `index` with its anchor at `token`, if there is one.
    mutating func follow(
        _ index: Int, at token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        let sequence = sequences[index]
        guard let match = anchoredSpan(sequence, token, words, table) else { return }
        // Words that may be missing are: what is left is part of a filler.
        if match.count == 1, skips[token] & Skips.Mark.filler != 0 { return }
        if sequence.partners.isEmpty {
            hits.append(Hit(match, phrase: sequence.phrase, sequence.criterion, sequence.role))
        } else if let union = withPartner(sequence, match, words, table) {
            hits.append(Hit(union, phrase: sequence.phrase, sequence.criterion, sequence.role))
        }
    }

    /// The words from `match` to the partner of the sequence, both included; nil where none is near.
    mutating func withPartner(
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
                if gap.count(where: { skips[$0] & Skips.Mark.filler == 0 }) <= Int(sequence.distance) {
                    return min(match.lowerBound, other.lowerBound)..<max(match.upperBound, other.upperBound)
                }
            }
        }
        return nil
    }

    /// The words the sequence covers with its anchor at `token`.
    mutating func span(
        _ sequence: PhraseSet.Sequence, _ token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> Range<Int>? {
        guard table.has(words.list[token], slots[Int(sequence.anchor)].wanted) else { return nil }
        return anchoredSpan(sequence, token, words, table)
    }

    /// The words the sequence covers with its anchor at `token`, whose word fits there.
    mutating func anchoredSpan(
        _ sequence: PhraseSet.Sequence, _ token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> Range<Int>? {
        let stop = Int(sequence.endSlot)
        let firstSlot = Int(sequence.firstSlot)
        let anchor = Int(sequence.anchor)
        guard stop - firstSlot > 1 else { return token..<token + 1 }
        if sequence.isPlain, !skips.any {
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
    mutating func right(
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
            if skips[token] & (Skips.Mark.filler | Skips.Mark.repeated) == 0 {
                if budget == 0 { break }
                budget -= 1
            }
            token += 1
        }
        return wanted.isOptional ? right(slot + 1, stop, place, allowed, words, table) : -1
    }

    /// Matches the slots from `slot` down, all before word `place`; returns the first word, or -1.
    mutating func left(
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
            if skips[token] & (Skips.Mark.filler | Skips.Mark.repeating) == 0 {
                if budget == 0 { break }
                budget -= 1
            }
            token -= 1
        }
        return wanted.isOptional ? left(slot - 1, stop, place, allowed, words, table) : -1
    }
}
