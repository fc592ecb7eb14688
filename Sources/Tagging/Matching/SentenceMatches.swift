/// The matches of the sentences of one transcript, found when they are first asked for and kept for the next reading.
struct SentenceMatches {
    private struct Entry {
        var hits = 0..<0
        var hasFirst = false
        var hasSecond = false
    }

    /// What finds them; tells fillers and repetitions of the sentences asked for.
    private(set) var matcher: PhraseMatcher
    private var entries: [Entry] = []
    private var all: [Hit] = []
    /// The sentence the matcher was on last.
    private var current = -1

    /// Matches of `phrases`.
    init(phrases: PhraseSet) { matcher = PhraseMatcher(phrases: phrases) }

    /// Turns to another transcript, of that many sentences.
    mutating func begin(sentences: Int) {
        entries.removeAll(keepingCapacity: true)
        entries.append(contentsOf: repeatElement(Entry(), count: sentences))
        all.removeAll(keepingCapacity: true)
        current = -1
    }

    /// Whether the first round finds anything in the sentence `index` of an interviewee.
    mutating func hasFirst(_ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable) -> Bool {
        if !entries[index].hasFirst {
            matcher.matchFirst(words.sentences[index], words, table)
            keep(index)
        }
        return !entries[index].hits.isEmpty
    }

    /// The matches of both rounds in the sentence `index` of an interviewee, in the order of `Hit.isBefore`.
    mutating func both(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit> {
        if !entries[index].hasSecond {
            if current != index { matcher.matchFirst(words.sentences[index], words, table) }
            matcher.matchSecond(words.sentences[index], words, table)
            matcher.sortHits()
            keep(index)
            entries[index].hasSecond = true
        }
        return all[entries[index].hits]
    }

    /// What is looked for in an interviewer's sentence `index`, in the order of `Hit.isBefore`.
    mutating func prompts(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit> {
        if !entries[index].hasFirst {
            matcher.matchPrompts(words.sentences[index], words, table)
            matcher.sortHits()
            keep(index)
        }
        return all[entries[index].hits]
    }

    /// The matches of both rounds in an interviewer's sentence `index`, in the order of `Hit.isBefore`; nil where no
    /// strong phrase is among them. Found anew each time.
    mutating func named(
        _ index: Int, _ words: borrowing Words, _ table: borrowing TokenTable
    ) -> ArraySlice<Hit>? {
        current = -1
        matcher.matchFirst(words.sentences[index], words, table)
        guard matcher.hits.contains(where: { $0.role == .strong }) else { return nil }
        matcher.matchSecond(words.sentences[index], words, table)
        matcher.sortHits()
        return matcher.hits[...]
    }

    private mutating func keep(_ index: Int) {
        current = index
        let start = all.count
        all.append(contentsOf: matcher.hits)
        entries[index].hits = start..<all.count
        entries[index].hasFirst = true
    }
}
