/// Finds the phrases of a codebook in one sentence after another. Scratch space of a worker.
///
/// A sequence is tried at each word of its anchor's class and followed from there to both sides. Words that
/// fillers or an immediate repetition explain are stepped over.
struct PhraseMatcher {
    let phrases: PhraseSet
    let sequences: [PhraseSet.Sequence]
    let slots: [PhraseSet.Slot]
    /// What may be stepped over.
    var skips = Skips()
    /// First word of the sentence.
    private(set) var first = 0
    /// One past its last word.
    private(set) var end = 0
    /// Steps left for following one sequence: gaps could be tried in more ways than there is time for.
    var stepsLeft = 0
    /// Many times what any sentence of a real interview has taken.
    static let mostSteps = 5_000
    /// Steps left for following all sequences in one sentence.
    var sentenceStepsLeft = 0
    private static let mostSentenceSteps = 2_000_000
    /// What words side by side match.
    private var pairs = PairMatches()
    /// That of the table whose words they are.
    private var generation = 0
    /// The matches in the sentence matched last.
    var hits: [Hit] = []

    /// A matcher of `phrases`.
    init(phrases: PhraseSet) {
        self.phrases = phrases
        sequences = phrases.sequences
        slots = phrases.slots
    }

    /// Turns to another text, of these `words`, which are those of `table`.
    mutating func begin(_ words: borrowing Words, _ table: borrowing TokenTable) {
        skips.begin(words: words.list.count)
        if table.generation != generation { pairs.removeAll() }
        generation = table.generation
    }

    /// Finds phrases and cues of all sorts but prompts in `sentence`, one of the text begun.
    mutating func match(_ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable) {
        guard begin(sentence, TokenTable.Mark.phrase, words, table) else { return }
        if skips.any {
            step(words, table, table.phrases, phrases.anchors.sequences)
        } else {
            match(words, table, table.phrases, phrases.anchors.sequences)
        }
    }

    /// Finds what is looked for in a sentence of an interviewer, in place of all else.
    mutating func matchPrompts(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        guard begin(sentence, TokenTable.Mark.prompt, words, table) else { return }
        step(words, table, table.prompts, phrases.promptAnchors.sequences)
    }

    /// Brings the matches into the order of `Hit.isBefore`.
    mutating func sortHits() { Hit.sort(&hits) }

    /// How many of the words, of sentences that were matched, are no fillers and no repetitions.
    func spokenCount(_ tokens: Range<Int>) -> Int { skips.spokenCount(tokens) }
}

private extension PhraseMatcher {
    /// Turns to `sentence`; false where nothing with that mark is anchored in it.
    mutating func begin(
        _ sentence: Sentence, _ mark: UInt8, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> Bool {
        hits.removeAll(keepingCapacity: true)
        if sentence.marks & mark == 0 { return false }
        first = sentence.tokens.lowerBound
        end = sentence.tokens.upperBound
        sentenceStepsLeft = Self.mostSentenceSteps
        findSkips(sentence, words, table)
        return true
    }

    /// Finds matches in a sentence in which nothing may be stepped over.
    mutating func match(
        _ words: borrowing Words, _ table: borrowing TokenTable, _ lists: borrowing AnchorLists,
        _ anchored: borrowing [PhraseSet.Anchors.Anchored]
    ) {
        let list = words.list.span
        var previous = WordProfiles.empty
        var wantsNext = false
        for token in first..<end {
            let profile = list[token].profile
            if profile == WordProfiles.empty {
                previous = profile
                continue
            }
            let here = lists[profile]
            for place in here.words { hits.append(Hit(token..<token + 1, lists.words[place])) }
            if previous != WordProfiles.empty, wantsNext || !here.before.isEmpty {
                let pair = pairs.pair(previous, profile, table.profiles, lists, anchored)
                if !pair.isEmpty { take(pair, at: token, words, table) }
            }
            if !here.loose.isEmpty { follow(here.loose, at: token, words, table, lists, anchored) }
            wantsNext = !here.after.isEmpty
            previous = profile
        }
    }

    /// Takes in what a pair of words, the second of which is `token`, matches by itself or with others.
    @inline(never)
    mutating func take(
        _ pair: PairMatches.Pair, at token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        for place in pair.onFirst {
            let found = pairs.found[place]
            if found.shape == .withNext {
                hits.append(Hit(token - 1..<token + 1, found))
            } else if mayMatch(found, at: token - 1, words, table) {
                follow(Int(found.sequence), at: token - 1, words, table)
            }
        }
        for place in pair.onSecond {
            let found = pairs.found[place]
            if found.shape == .withPrevious {
                hits.append(Hit(token - 1..<token + 1, found))
            } else if mayMatch(found, at: token, words, table) {
                follow(Int(found.sequence), at: token, words, table)
            }
        }
    }

    /// Whether the third word of a sequence anchored at `token` is there, where it has one.
    @inline(__always)
    func mayMatch(
        _ anchored: PhraseSet.Anchors.Anchored, at token: Int, _ words: borrowing Words,
        _ table: borrowing TokenTable
    ) -> Bool {
        let place = token + Int(anchored.thirdPlace)
        return place == token
            || place >= first && place < end && table.has(words.list[place], anchored.third)
    }

    /// Follows the sequences anchored at `token` that want no word right beside it.
    @inline(never)
    mutating func follow(
        _ groups: Range<Int>, at token: Int, _ words: borrowing Words, _ table: borrowing TokenTable,
        _ lists: borrowing AnchorLists, _ anchored: borrowing [PhraseSet.Anchors.Anchored]
    ) {
        for place in groups {
            let group = lists.groups[place]
            if group.wanted >= 0 {
                let reach = Int(group.reach)
                let near = reach > 0 ? token + 1..<min(end, token + 1 + reach) : max(first, token + reach)..<token
                if !table.profiles.anyHas(words.list, near, group.wanted) { continue }
            }
            for place in Int(group.start)..<Int(group.end) {
                follow(Int(anchored[place].sequence), at: token, words, table)
            }
        }
    }
}
