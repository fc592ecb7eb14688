import StudyModel

/// Finds passages of a transcript again after it was edited.
///
/// In turn: the same words in the same turn; the same words in the nearest other turn, those of the same speaker first;
/// words that are alike. Two passages are alike where at least `leastLikeness` of the longer one is the same, in another
/// turn than their own at least `leastLikenessElsewhere`.
struct PassageFinder {
    static let leastLikeness = 0.6
    static let leastLikenessElsewhere = 0.75
    /// Passages of fewer words are looked for in turns this near alone: "I agree" is said everywhere.
    static let wordsToTravel = 4
    static let nearby = 3

    private let turns: [(text: WordPlaces, speaker: String)]

    init(_ turns: [(text: WordPlaces, speaker: String)]) { self.turns = turns }

    /// Where the passage stands now; nil where it is not found.
    func place(of passage: AnchoredPassage) -> Segment? { placeOfSame(passage) ?? placeOfAlike(passage) }

    /// Where the same words stand now; nil where they are not found.
    func placeOfSame(_ passage: AnchoredPassage) -> Segment? {
        guard !turns.isEmpty else { return nil }
        let own = own(passage)
        if let former = passage.former, turns[own].text.scalars == former.scalars {
            return Segment(turn: own + 1, range: former.range)
        }
        guard !passage.words.isEmpty else { return nil }
        if let words = same(passage, in: own) { return segment(words, in: own, passage) }
        for turn in others(for: passage, around: own) {
            if let words = same(passage, in: turn) { return segment(words, in: turn, passage) }
        }
        return nil
    }

    /// Where words stand now that are like those of the passage; nil where there are none.
    func placeOfAlike(_ passage: AnchoredPassage) -> Segment? {
        guard !turns.isEmpty, !passage.words.isEmpty else { return nil }
        let own = own(passage)
        return alike(passage, own: own, others: others(for: passage, around: own))
    }
}

private extension PassageFinder {
    /// The turn it is looked for first, from 0.
    func own(_ passage: AnchoredPassage) -> Int { min(max(passage.turn, 1), turns.count) - 1 }

    func segment(_ words: Range<Int>, in turn: Int, _ passage: AnchoredPassage) -> Segment {
        Segment(
            turn: turn + 1,
            range: turns[turn].text.range(
                of: words, marksBefore: passage.marksBefore, marksAfter: passage.marksAfter))
    }

    /// The same words in a turn; where they stand more than once, the nearest to where they were.
    func same(_ passage: AnchoredPassage, in turn: Int) -> Range<Int>? {
        let words = turns[turn].text.words
        guard words.count >= passage.words.count else { return nil }
        var best: Int?
        for start in 0...(words.count - passage.words.count)
        where words[start] == passage.words[0]
            && words[start..<start + passage.words.count].elementsEqual(passage.words)
        {
            if best.map({ abs(start - passage.position) < abs($0 - passage.position) }) ?? true {
                best = start
            }
        }
        return best.map { $0..<$0 + passage.words.count }
    }

    /// The other turns it may be in: the same speaker's first, then the nearest.
    func others(for passage: AnchoredPassage, around own: Int) -> [Int] {
        let isShort = passage.words.count < Self.wordsToTravel
        return turns.indices.filter { $0 != own && (!isShort || abs($0 - own) <= Self.nearby) }
            .map {
                (turn: $0, isOther: isOther(turns[$0].speaker, than: passage.speaker), far: abs($0 - own))
            }
            .sorted { ($0.isOther ? 1 : 0, $0.far, $0.turn) < ($1.isOther ? 1 : 0, $1.far, $1.turn) }
            .map(\.turn)
    }

    func isOther(_ speaker: String, than known: String?) -> Bool { known.map { $0 != speaker } ?? false }

    func alike(_ passage: AnchoredPassage, own: Int, others: [Int]) -> Segment? {
        if let match = Likeness.best(passage.words, in: turns[own].text.words),
            match.likeness >= Self.leastLikeness
        {
            return segment(match.words, in: own, passage)
        }
        guard passage.words.count >= Self.wordsToTravel else { return nil }
        var best: (turn: Int, match: Likeness.Match)?
        for turn in others {
            guard let match = Likeness.best(passage.words, in: turns[turn].text.words),
                match.likeness >= Self.leastLikenessElsewhere, match.likeness > best?.match.likeness ?? 0
            else { continue }
            best = (turn, match)
        }
        return best.map { segment($0.match.words, in: $0.turn, passage) }
    }
}
