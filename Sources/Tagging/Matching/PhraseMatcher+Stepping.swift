/// Matching with words that may be stepped over.
extension PhraseMatcher {
    /// Finds matches of the sequences in `lists` in a sentence in which words may be stepped over.
    mutating func step(
        _ words: borrowing Words, _ table: borrowing TokenTable, _ lists: borrowing AnchorLists,
        _ anchored: borrowing [PhraseSet.Anchors.Anchored]
    ) {
        for token in first..<end where lists.kinds[Int(words.list[token].profile)] != 0 {
            let here = lists[words.list[token].profile]
            // "Sort of" is nothing sorted; a pattern that names the filler covers more than part of it.
            if skips[token] & Skips.Mark.filler == 0 {
                for place in here.words { hits.append(Hit(token..<token + 1, lists.words[place])) }
            }
            for place in here.groups where mayFit(lists.groups[place], at: token, words, table) {
                let group = lists.groups[place]
                for place in Int(group.start)..<Int(group.end) {
                    follow(Int(anchored[place].sequence), at: token, words, table)
                }
            }
        }
    }

    /// Finds what may be stepped over in `sentence`.
    mutating func findSkips(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        skips.beginSentence()
        if sentence.repeats { skips.addRepetitions(sentence.tokens, words) }
        if sentence.marks & TokenTable.Mark.filler == 0 { return }
        for token in first..<end where table.fillers.kinds[Int(words.list[token].profile)] != 0 {
            let here = table.fillers[words.list[token].profile]
            if !here.words.isEmpty { skips.addFiller(token..<token + 1) }
            for place in here.groups where mayFit(table.fillers.groups[place], at: token, words, table) {
                let group = table.fillers.groups[place]
                for anchored in phrases.fillerAnchors.sequences[Int(group.start)..<Int(group.end)] {
                    if let match = span(sequences[Int(anchored.sequence)], token, words, table) {
                        skips.addFiller(match)
                    }
                }
            }
        }
    }

    /// Whether the sequences of `group`, anchored at `token`, need to be followed: a neighbour right beside the anchor
    /// that cannot be stepped over must fit.
    @inline(__always)
    private func mayFit(
        _ group: PhraseSet.Anchors.Group, at token: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Bool {
        guard abs(group.reach) == 1 else { return true }
        let neighbour = token + Int(group.reach)
        guard first..<end ~= neighbour else { return false }
        return skips[neighbour] != 0 || table.has(words.list[neighbour], group.wanted)
    }
}
