/// Finds the phrases of a codebook in one sentence after another. Scratch space of a worker.
///
/// A sequence is tried at each word of its anchor's class and followed from there to both sides. Words that
/// fillers or an immediate repetition explain are stepped over.
struct PhraseMatcher {
    let phrases: PhraseSet
    let sequences: [PhraseSet.Sequence]
    let slots: [PhraseSet.Slot]
    /// The sequences of the groups of phrases and cues.
    private let anchored: [PhraseSet.Anchors.Anchored]
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
    private var pairs: PairMatches
    /// That of the table whose words they are.
    private var generation = 0
    /// The matches in the sentence matched last.
    var hits: [Hit] = []

    /// A matcher of `phrases`, which remembers what words side by side match in `pairs`.
    init(phrases: PhraseSet, pairs: PairMatches = PairMatches()) {
        self.phrases = phrases
        self.pairs = pairs
        sequences = phrases.sequences
        slots = phrases.slots
        anchored = phrases.anchors.sequences
    }

    /// Turns to another text, of these `words`, which are those of `table`.
    mutating func begin(_ words: borrowing Words, _ table: borrowing TokenTable) {
        skips.begin(words: words.list.count)
        if table.generation != generation { pairs.removeAll() }
        generation = table.generation
    }

    /// Finds phrases and cues of all sorts, but for prompts and what tells sides, in `sentence`, one of the text begun.
    mutating func match(_ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable) {
        guard begin(sentence, TokenTable.Mark.phrase, words, table) else { return }
        if skips.any {
            step(words, table, table.phrases, anchored)
        } else {
            matchPlain(words, table, table.phrases)
        }
    }

    /// Finds what is looked for in a sentence of an interviewer, in place of all else.
    mutating func matchPrompts(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        guard begin(sentence, TokenTable.Mark.prompt, words, table) else { return }
        step(words, table, table.prompts, phrases.promptAnchors.sequences)
    }

    /// Finds the phrases that tell sides, and their conditions, in place of all else.
    mutating func matchSides(
        _ sentence: Sentence, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        guard begin(sentence, TokenTable.Mark.side, words, table) else { return }
        step(words, table, table.sides, phrases.sideAnchors.sequences)
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
        first = sentence.tokens.lowerBound
        end = sentence.tokens.upperBound
        sentenceStepsLeft = Self.mostSentenceSteps
        // Also where nothing is matched: who counts the words of a sentence leaves out what may be stepped over.
        findSkips(sentence, words, table)
        return sentence.marks & mark != 0
    }

    /// Finds matches in a sentence in which nothing may be stepped over.
    mutating func matchPlain(
        _ words: borrowing Words, _ table: borrowing TokenTable, _ lists: borrowing AnchorLists
    ) {
        for start in stride(from: first, to: end, by: 64) {
            let tokens = start..<min(end, start + 64)
            let found = promising(tokens, words, lists)
            matchWords(found.single, from: start, words, lists)
            matchLonger(found.longer, from: start, words, table, lists)
        }
    }

    /// The words of up to 64 `tokens` at which sequences of one word, and of several, may match, as bits from the lowest
    /// on. Decides nothing by a branch, so that what one word waits for the next does not.
    @inline(never)
    mutating func promising(
        _ tokens: Range<Int>, _ words: borrowing Words, _ lists: borrowing AnchorLists
    ) -> (single: UInt64, longer: UInt64) {
        let list = words.list.span
        let kinds = lists.kinds.span
        let known = pairs.keys.span
        var previous = tokens.lowerBound > first ? list[tokens.lowerBound - 1].profile : WordProfiles.empty
        var kindBefore = kinds[Int(previous)]
        var (single, longer, bit) = (0 as UInt64, 0 as UInt64, 1 as UInt64)
        for token in tokens {
            let profile = list[token].profile
            let kind = kinds[Int(profile)]
            let wanted = AnchorLists.wantsPair(kindBefore, previous, kind, profile)
            let isMatched = PairMatches.mayMatch(previous, profile, known, mask: 0 &- UInt64(wanted))
            single |= kind & AnchorLists.Kind.words != 0 ? bit : 0
            longer |= wanted & isMatched | kind & AnchorLists.Kind.loose != 0 ? bit : 0
            bit &<<= 1
            (previous, kindBefore) = (profile, kind)
        }
        return (single, longer)
    }

    /// Takes in the matches of one word at the `places` from `start` on.
    @inline(never)
    mutating func matchWords(
        _ places: UInt64, from start: Int, _ words: borrowing Words, _ lists: borrowing AnchorLists
    ) {
        let list = words.list.span
        let single = lists.words.span
        var places = places
        while places != 0 {
            let token = start + places.trailingZeroBitCount
            places &= places &- 1
            for place in lists.words(of: list[token].profile) {
                hits.append(Hit(token..<token + 1, single[place]))
            }
        }
    }

    /// Takes in the matches of several words at the `places` from `start` on.
    @inline(never)
    mutating func matchLonger(
        _ places: UInt64, from start: Int, _ words: borrowing Words, _ table: borrowing TokenTable,
        _ lists: borrowing AnchorLists
    ) {
        let list = words.list.span
        let kinds = lists.kinds.span
        var places = places
        while places != 0 {
            let token = start + places.trailingZeroBitCount
            places &= places &- 1
            let profile = list[token].profile
            let previous = token > first ? list[token - 1].profile : WordProfiles.empty
            let kind = kinds[Int(profile)]
            if AnchorLists.wantsPair(kinds[Int(previous)], previous, kind, profile) != 0 {
                let found = pairs.sequences(previous, profile, table.profiles, lists, anchored)
                if !found.isEmpty { take(found, at: token, words, table) }
            }
            if kind & AnchorLists.Kind.loose != 0 {
                follow(lists[profile].loose, at: token, words, table, lists)
            }
        }
    }

    /// Takes in those of the sequences `range` of `pairs` that match where the second word of the pair is `token`.
    @inline(never)
    mutating func take(
        _ range: Range<Int>, at token: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) {
        for place in range {
            let found = pairs.found[place]
            switch found.shape {
            case .withNext, .withPrevious: hits.append(Hit(token - 1..<token + 1, found))
            case .backward:
                if mayMatch(found, at: token, words, table) {
                    follow(Int(found.sequence), at: token, words, table)
                }
            case .onward, .other, .word:
                if mayMatch(found, at: token - 1, words, table) {
                    follow(Int(found.sequence), at: token - 1, words, table)
                }
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
        _ lists: borrowing AnchorLists
    ) {
        for place in groups {
            let group = lists.groups[place]
            if group.wanted >= 0 {
                let reach = Int(group.reach)
                let near =
                    reach > 0 ? token + 1..<min(end, token + 1 + reach) : max(first, token + reach)..<token
                if !table.profiles.anyHas(words.list, near, group.wanted) { continue }
            }
            for place in Int(group.start)..<Int(group.end) {
                follow(Int(anchored[place].sequence), at: token, words, table)
            }
        }
    }
}
