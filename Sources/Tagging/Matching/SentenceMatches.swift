/// The matches of the sentences of one transcript, found when they are first asked for and kept for the next reading.
struct SentenceMatches {
    private struct Entry {
        var hits = 0..<0
        var isKnown = false
        /// Whether any match makes the sentence worth a look.
        var isTelling = false
    }

    /// What finds them; tells fillers and repetitions of the sentences asked for.
    private(set) var matcher: PhraseMatcher
    private var entries: [Entry] = []
    private var all: [Hit] = []

    /// Matches of `phrases`.
    init(phrases: PhraseSet) { matcher = PhraseMatcher(phrases: phrases) }

    /// Turns to another transcript, of these `words`, which are those of `table`.
    mutating func begin(_ words: borrowing Words, _ table: borrowing TokenTable) {
        entries.removeAll(keepingCapacity: true)
        entries.append(contentsOf: repeatElement(Entry(), count: words.sentences.count))
        all.removeAll(keepingCapacity: true)
        matcher.begin(words, table)
    }

    /// Whether a match in the sentence `index` of an interviewee makes it worth a look.
    mutating func isTelling(_ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable) -> Bool {
        find(index, words, table)
        return entries[index].isTelling
    }

    /// The matches in the sentence `index` of an interviewee, in the order of `Hit.isBefore`.
    mutating func all(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit> {
        find(index, words, table)
        return all[entries[index].hits]
    }

    /// The same with those that tell sides, which are found anew each time.
    mutating func withSides(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit> {
        find(index, words, table)
        matcher.matchSides(words.sentences[index], words, table)
        if matcher.hits.isEmpty { return all[entries[index].hits] }
        matcher.hits += all[entries[index].hits]
        matcher.sortHits()
        return matcher.hits[...]
    }

    /// The matches of phrases that tell sides in an interviewer's sentence `index`, by their place. Found anew each time.
    mutating func sides(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> [Hit] {
        matcher.matchSides(words.sentences[index], words, table)
        return matcher.hits.filter { $0.role != .condition }.sorted {
            ($0.start, $0.end) < ($1.start, $1.end)
        }
    }

    /// What is looked for in an interviewer's sentence `index`, in the order of `Hit.isBefore`.
    mutating func prompts(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit> {
        if !entries[index].isKnown {
            matcher.matchPrompts(words.sentences[index], words, table)
            keep(index)
        }
        return all[entries[index].hits]
    }

    /// The matches of phrases and cues in an interviewer's sentence `index`, in the order of `Hit.isBefore`; nil where
    /// no phrase of a criterion is among them. Found anew each time.
    mutating func named(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit>? {
        matcher.match(words.sentences[index], words, table)
        guard matcher.hits.contains(where: { $0.role.codes }) else { return nil }
        matcher.sortHits()
        return matcher.hits[...]
    }
}

private extension SentenceMatches {
    mutating func find(_ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable) {
        if entries[index].isKnown { return }
        matcher.match(words.sentences[index], words, table)
        keep(index)
    }

    mutating func keep(_ index: Int) {
        matcher.sortHits()
        let start = all.count
        all.append(contentsOf: matcher.hits)
        // Roles that make a sentence worth a look come first.
        let isTelling = matcher.hits.first?.role.isTelling ?? false
        entries[index] = Entry(hits: start..<all.count, isKnown: true, isTelling: isTelling)
    }
}
