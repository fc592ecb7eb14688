public import StudyModel

/// Finds where the patterns of a codebook match, and does nothing else: the part of tagging that every sentence
/// goes through, to be measured by itself. Remembers the words it has met.
public struct PhraseSearch {
    private var table: TokenTable
    private var matcher: PhraseMatcher
    private var words = Words()

    /// A search for the phrases and cues of `codebook`; throws the first of its patterns that cannot be used.
    public init(_ codebook: Codebook) throws(PatternError) {
        let compiler = PhraseCompiler(codebook)
        if let error = compiler.errors.first { throw error }
        let phrases = compiler.phraseSet
        table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: codebook.language))
        matcher = PhraseMatcher(phrases: phrases)
    }

    /// How many matches the interviewees' turns of `transcript`, whose UTF-8 is `text`, hold: of all phrases, and of
    /// all cues but those for interviewers and those that tell sides, which are looked for in some passages only, before
    /// any rule decides which of them count.
    public mutating func matches(in transcript: Transcript, _ text: [UInt8]) -> Int {
        table.trim()
        var count = 0
        for turn in transcript.turns where transcript.isInterviewee(turn) && turn.span.end <= text.count {
            Tokeniser.read(text, turn.span.range, &table, into: &words)
            matcher.begin(words, table)
            for sentence in words.sentences {
                matcher.match(sentence, words, table)
                count += matcher.hits.count
            }
        }
        return count
    }
}
