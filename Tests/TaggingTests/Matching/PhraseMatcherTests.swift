import StudyModel
import Testing

@testable import Tagging

@Suite struct PhraseMatcherTests {
    private static let patterns = [
        "trust", "mutual trust", "trust each other", "we trust each other", "trust ... partners",
        "trust (the) partners", "(very) good trust", "integrat* budget|fund", "pooled budget line",
        "budget NEAR/4 council", "council BEFORE/3 budget", "not clear who", "co-located", "each ...2 other",
        "the|a budget of the council", "=partners", "IG",
    ]
    private static let texts = [
        "We trust each other.", "We trust the other partners, and each and every other council.",
        "Mutual trust", "trust", "trust partners", "each other trust mutual", "Good trust. Very good trust!",
        "An integrated budget for the council is a pooled budget line of the council.",
        "The council has an integrating fund and a budget", "It is not clear who, not very clear who",
        "Colocated, co-located and co located; IG and ig", "The trust the trust the partners.",
        "partners trust", "a budget of the council", "a budget of council",
    ]

    /// The matches in all sentences of `text`, by the quick way and by the one for words that may be stepped over.
    private func matches(_ text: String) throws -> (quick: [[Hit]], stepping: [[Hit]]) {
        let compiler = PhraseCompiler(
            Fixture.codebook([
                Fixture.criterion(
                    "L1",
                    .init(phrases: Self.patterns.map { .init($0) }))
            ]))
        try #require(compiler.errors.isEmpty)
        let phrases = compiler.phraseSet
        var table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: "en"))
        var words = Words()
        let bytes = Array(text.utf8)
        Tokeniser.read(bytes, bytes.indices, &table, into: &words)
        var matcher = PhraseMatcher(phrases: phrases)
        matcher.begin(words, table)
        var quick: [[Hit]] = []
        var stepping: [[Hit]] = []
        for sentence in words.sentences {
            matcher.match(sentence, words, table)
            matcher.sortHits()
            quick.append(matcher.hits)
            matcher.hits = []
            matcher.step(words, table, table.phrases, phrases.anchors.sequences)
            matcher.sortHits()
            stepping.append(matcher.hits)
        }
        return (quick, stepping)
    }

    @Test(arguments: texts)
    func `the quick way finds what following every phrase finds`(text: String) throws {
        let (quick, stepping) = try matches(text)
        #expect(quick == stepping)
    }

    @Test(arguments: [
        ("We trust each other.", 4), ("Mutual trust", 2), ("trust", 1), ("each other trust mutual", 2),
        ("We trust the other partners, and each and every other council.", 4),
        ("Good trust. Very good trust!", 4), ("trust (the) partners", 4), ("partners trust", 2),
        ("The council has an integrating fund and a budget", 1), ("a budget of the council", 2),
        ("a budget of council", 1), ("a council budget", 2), ("It is not clear who, not very clear who", 1),
        ("Colocated, co-located and co located; IG and ig", 4), ("", 0), ("Nothing of it.", 0),
    ])
    func `each phrase is found wherever it stands`(text: String, count: Int) throws {
        #expect(try matches(text).quick.joined().count == count)
    }
}
