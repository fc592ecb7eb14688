import StudyModel
import Testing

@testable import Tagging

/// What is remembered of words and pairs of words is bounded; however little that is, the same is found.
@Suite struct TableLimitTests {
    private static let phrases = PhraseCompiler(
        Fixture.codebook(
            "mutual trust", "trust", "trust between partners", "trusted ...2 hub", "pooled budget",
            "pooled NEAR/4 fund*", "no budget holder", cues: Fixture.cues)
    ).phraseSet

    /// Every pair of these words side by side, some of them more than once.
    private static let sentences: [String] = {
        let words = [
            "mutual", "trust", "between", "partners", "trusted", "hub", "pooled", "budgets", "funding", "no",
            "holder", "zebra", "commissioning", "um",
        ]
        let pairs = words.flatMap { one in words.map { "\(one) \($0)" } }
        return stride(from: 0, to: pairs.count, by: 4).map { start in
            pairs[start..<min(start + 4, pairs.count)].joined(separator: " ") + "."
        } + ["No budget holder.", "Trust between partners.", "A pooled and shared fund."]
    }()

    /// The matches in the sentences read `times` over, forwards and backwards in turn so that words are not met in the
    /// same order, the table of words trimmed before each reading; and how often it started afresh.
    private static func hits(
        _ times: Int = 2, words limit: Int = 1 << 17, pairs: PairMatches = PairMatches()
    ) -> (hits: [[Hit]], generations: Int) {
        var table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: "en"), limit: limit)
        var matcher = PhraseMatcher(phrases: phrases, pairs: pairs)
        var words = Words()
        var found: [[Hit]] = []
        for time in 0..<times {
            let inOrder = time.isMultiple(of: 2) ? sentences : sentences.reversed()
            let bytes = Array(inOrder.joined(separator: " ").utf8)
            table.trim()
            Tokeniser.read(bytes, bytes.indices, &table, into: &words)
            matcher.begin(words, table)
            for sentence in words.sentences {
                matcher.match(sentence, words, table)
                matcher.sortHits()
                found.append(matcher.hits)
            }
        }
        return (found, table.generation)
    }

    @Test(arguments: [(1, 0), (1, 1), (1, 3), (2, 1), (8, 0), (64, 2), (1 << 13, 0), (1 << 13, 5)])
    func `pairs that are forgotten match the same`(size: Int, limit: Int) {
        let expected = Self.hits().hits
        #expect(expected.contains { $0.count > 2 })
        #expect(Self.hits(pairs: PairMatches(size: size, limit: limit)).hits == expected)
    }

    @Test(arguments: [0, 1, 7, 14])
    func `a table of words that starts afresh gives the same matches`(limit: Int) {
        let (found, generations) = Self.hits(3, words: limit)
        #expect(generations == 2)
        #expect(found == Self.hits(3).hits)
    }

    @Test func `a table of words starts afresh only once it holds more than its limit`() {
        #expect(Self.hits(3, words: 1_000).generations == 0)
    }

    @Test func `numbers of another generation are given anew`() {
        var table = TokenTable(phrases: Self.phrases, stemmer: WordStemmer(language: "en"), limit: 2)
        var words = Words()
        func read(_ text: String) -> [Int32] {
            let bytes = Array(text.utf8)
            Tokeniser.read(bytes, bytes.indices, &table, into: &words)
            return words.list.map(\.id)
        }
        #expect(read("one two.") == [0, 1])
        let startsEarly = table.trim()
        #expect(!startsEarly)
        #expect(read("two three.") == [1, 2])
        let startsAfresh = table.trim()
        #expect(startsAfresh)
        #expect(table.generation == 1)
        #expect(read("three one.") == [0, 1])
    }
}
