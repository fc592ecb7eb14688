import StudyModel

/// The cues of a sentence, apart from criteria, with what changes their meaning taken into account.
struct CueReading {
    private let phrases: PhraseSet
    private let hits: [Hit]
    /// One past the last contrast that has words on both sides; the sentence's first word without one.
    let weightStart: Int

    /// Words that may stand between a negation and what it negates.
    private static let negationReach = 3

    /// The cues among the matches of a sentence.
    init(_ context: SentenceContext, _ phrases: PhraseSet) {
        self.phrases = phrases
        hits = context.hits
        let tokens = context.sentence.tokens
        var start = tokens.lowerBound
        for hit in context.hits where phrases.phrases[Int(hit.phrase)].role == .contrast {
            let before = hit.tokens.lowerBound - tokens.lowerBound
            let after = tokens.upperBound - hit.tokens.upperBound
            if before >= 2, after >= 2 { start = max(start, hit.tokens.upperBound) }
        }
        weightStart = start
    }

    /// Whether the sentence turns: a contrast stands between two clauses.
    func isContrast(from first: Int) -> Bool { weightStart > first }

    /// The matches of one role, by place.
    func hits(_ role: Phrase.Role) -> [Hit] {
        hits.filter { phrases.phrases[Int($0.phrase)].role == role }
            .sorted {
                ($0.tokens.lowerBound, -$0.tokens.count, $0.phrase) < (
                    $1.tokens.lowerBound, -$1.tokens.count, $1.phrase
                )
            }
    }

    /// The phrase behind a match.
    func phrase(_ hit: Hit) -> Phrase { phrases.phrases[Int(hit.phrase)] }

    /// Whether a negation stands within four words before `hit`, in the same clause.
    func isNegated(_ hit: Hit) -> Bool {
        hits(.negation).contains { negation in
            let gap = hit.tokens.lowerBound - negation.tokens.upperBound
            guard 0...Self.negationReach ~= gap else { return false }
            if weightStart <= hit.tokens.lowerBound, weightStart > negation.tokens.lowerBound { return false }
            return !hits(.positiveDespiteNegation).contains { $0.overlaps(negation) }
        }
    }

    /// Those of `hits` after the contrast, or all where none is there.
    func weighty<Element>(_ list: [Element], _ place: (Element) -> Int) -> [Element] {
        let late = list.filter { place($0) >= weightStart }
        return late.isEmpty ? list : late
    }
}
