import Testing

@testable import Tagging

@Suite struct TokenTableTests {
    /// The words of `text`, by a table that knows `zebra` and nothing else.
    private func words(_ text: String) -> [Words.Word] {
        var table = TokenTable(
            phrases: PhraseCompiler(Fixture.codebook("zebra")).phraseSet, stemmer: WordStemmer(language: "en")
        )
        var words = Words()
        Tokeniser.read(Array(text.utf8), 0..<text.utf8.count, &table, into: &words)
        return words.list
    }

    @Test func `a word has one number wherever it stands, and other spellings the same identity`() {
        let found = words("Commissioning commissioning COMMISSIONING commissioning caf\u{E9} cafe")
        #expect(found.map(\.id) == [0, 1, 2, 1, 3, 4])
        #expect(found.map(\.identity) == [0, 0, 0, 0, 3, 3])
    }

    @Test(arguments: [
        ("abcdefgh", "abcdefgi"), ("abcdefghi", "abcdefghj"), ("xbcdefghijklmnopq", "ybcdefghijklmnopq"),
        ("abcdefghXjklmnopq", "abcdefghYjklmnopq"), ("abcdefghi", "abcdefghia"),
    ])
    func `words that differ in one letter are two words`(one: String, other: String) {
        let found = words("\(one) \(other) \(one) \(other) .")
        #expect(found.map(\.id) == [0, 1, 0, 1])
    }

    @Test func `however many words are met, each keeps its number`() {
        let list = (0..<6_000).map { "word\($0)" }
        let text = (list + list).joined(separator: " ") + "."
        #expect(words(text).map(\.id) == (Array(0..<6_000) + Array(0..<6_000)).map { Int32($0) })
    }

    @Test func `inflections of a word of a phrase share a profile, and other words have none`() {
        let profiles = words("A zebra, two zebras, the zebra's house.").map(\.profile)
        #expect(profiles == [0, 1, 0, 1, 0, 1, 0])
    }
}
