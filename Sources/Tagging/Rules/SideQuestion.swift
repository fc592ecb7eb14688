/// The sides of a tension that the interviewer's question names ("All at once, or step by step?"), by which a short answer
/// to it tells a side ("Step by step.", "The first.").
struct SideQuestion {
    /// A side that is named.
    private struct Alternative {
        /// How codings name it.
        let rule: String
        /// A phrase by which it was named.
        let phrase: Int32
        /// The words by which it was named.
        var words: Set<String>
    }

    /// The most words of a short answer.
    static let longest = 8
    /// Sentences at the beginning of an answer that may tell a side by themselves.
    static let reach = 2

    /// The criterion whose tension it is, as an index in the codebook.
    let criterion: Int16
    /// In the order in which they were named.
    private var alternatives: [Alternative] = []

    /// The question that the interviewer's sentences `index` ask together, whose matches of phrases for sides are `hits`;
    /// nil where they name the sides of none of `tensions` (the rules of their sides, by criterion), or of several, or do not
    /// ask what is wanted.
    init?(
        _ hits: [(sentence: Int, hit: Hit)], _ phrases: PhraseSet, tensions: [[Set<String>]],
        _ read: TranscriptWords
    ) {
        let asked = Set(hits.map(\.sentence))
        guard asked.contains(where: { Self.asksWhatIsWanted($0, hits, read) }) else { return nil }
        var found: [(criterion: Int16, alternatives: [Alternative])] = []
        for criterion in Set(hits.map(\.hit.criterion)).sorted() {
            for rules in tensions[Int(criterion)] {
                var named: [Alternative] = []
                for (sentence, hit) in hits where hit.criterion == criterion {
                    let rule = phrases.phrases[Int(hit.phrase)].rule
                    guard rules.contains(rule) else { continue }
                    let words = Set(Self.words(of: hit, in: sentence, read))
                    if let place = named.firstIndex(where: { $0.rule == rule }) {
                        named[place].words.formUnion(words)
                    } else {
                        named.append(Alternative(rule: rule, phrase: hit.phrase, words: words))
                    }
                }
                if named.count > 1 { found.append((criterion, named)) }
            }
        }
        guard found.count == 1, let only = found.first else { return nil }
        (criterion, alternatives) = only
    }

    /// The side that the sentence `index`, which `cues` has read, tells in answer, as a match of a phrase of it; nil where it
    /// says more than that, denies anything, or tells none or several.
    func side(toldBy index: Int, _ cues: borrowing CueReading, _ read: TranscriptWords) -> Hit? {
        let plain = PlainSentence(index, read)
        let sentence = read.words.sentences[index]
        guard !sentence.isQuestion, let opening = plain.clauses.first, plain.words.count <= Self.longest,
            plain.words[opening].allSatisfy({ !RefusalClause([$0][...]).isNegative && $0 != "no" })
        else { return nil }
        let hits = [Phrase.Role.side, .sideAnswer].flatMap { cues.places($0).map { place in cues[place] } }
            .filter { hit in hit.criterion == criterion && alternative(of: hit, cues) != nil }
        let said = Set(hits.flatMap(\.tokens).map { $0 - sentence.tokens.lowerBound })
        let rest = plain.clauses.flatMap { clause in
            plain.words[clause].elementsEqual(Self.orNot)
                ? [] : clause.filter { !said.contains($0) }.map { plain.words[$0] }
        }
        if let longest = hits.max(by: { $0.length < $1.length }) {
            let isOne = Set(hits.compactMap { alternative(of: $0, cues) }).count == 1
            return isOne && rest.allSatisfy(Self.around.contains) ? longest : nil
        }
        guard let place = ordinal(plain.words) ?? echo(plain.words) else { return nil }
        return Hit(sentence.tokens, phrase: alternatives[place].phrase, criterion, .side)
    }
}

private extension SideQuestion {
    /// Whether the interviewer's sentence `index` asks what is wanted, or names what is matched there and says nothing else
    /// ("All at once, or step by step?").
    static func asksWhatIsWanted(
        _ index: Int, _ hits: [(sentence: Int, hit: Hit)], _ read: TranscriptWords
    ) -> Bool {
        let words = PlainSentence(index, read).words
        if words.contains(where: wanting.contains) { return true }
        let first = read.words.sentences[index].tokens.lowerBound
        let named = Set(hits.filter { $0.sentence == index }.flatMap(\.hit.tokens).map { $0 - first })
        let rest = words.indices.filter { !named.contains($0) }.map { words[$0] }
        return rest.contains("or") && rest.allSatisfy { $0 == "or" || around.contains($0) }
    }

    static func words(of hit: Hit, in sentence: Int, _ read: TranscriptWords) -> ArraySlice<String> {
        let first = read.words.sentences[sentence].tokens.lowerBound
        return PlainSentence(sentence, read).words[(Int(hit.start) - first)..<(Int(hit.end) - first)]
    }

    /// The place of the side that `hit` speaks for.
    func alternative(of hit: Hit, _ cues: borrowing CueReading) -> Int? {
        let rule = cues.phrases.phrases[Int(hit.phrase)].rule
        return alternatives.firstIndex { $0.rule == rule }
    }

    /// The alternative that "the first" or "the latter" means; nil where there are more than two.
    func ordinal(_ words: [String]) -> Int? {
        guard alternatives.count == 2 else { return nil }
        let telling = words.filter { !Self.around.contains($0) }
        guard telling.count == 1, words.contains("the"), let word = telling.first else { return nil }
        if ["first", "former"].contains(word) { return 0 }
        return ["second", "latter", "last"].contains(word) ? 1 : nil
    }

    /// The alternative whose words these say again, with none of another's.
    func echo(_ words: [String]) -> Int? {
        let telling = Set(words).subtracting(Self.around)
        guard !telling.isEmpty else { return nil }
        let fitting = alternatives.indices.filter { telling.isSubset(of: alternatives[$0].words) }
        guard fitting.count == 1, let place = fitting.first else { return nil }
        let others = alternatives.indices.filter { $0 != place }.flatMap { alternatives[$0].words }
        return telling.isDisjoint(with: others) ? place : nil
    }

    /// Words by which is asked what is wanted, and not how things are.
    static let wanting = PlainSentence.set(
        "should would you'd rather prefer ought better want wants like must shall favour best sooner")
    static let orNot = ["or", "not", "at", "all"]
    /// Words around a side that say nothing else.
    static let around = PlainSentence.set(
        """
        a absolutely all always and by certainly clearly course definitely do done er erm far for go going honestly i i'd i'll
        in it just know me must my mostly of oh okay on one option personally please possible probably quite really say
        should so suppose that that's the then there think this to um us view way we we'd well would yeah yes you you'd
        """)
}
