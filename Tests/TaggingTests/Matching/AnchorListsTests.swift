import Testing

@testable import Tagging

@Suite struct AnchorListsTests {
    private static let patterns = Fixture.codebook(
        "trust", "trust partners", "the trust", "trust ...2 hub", "trust (very) (much)", "mutual trust")

    /// What is anchored on `word`, and of which kinds.
    private func anchored(_ word: String) -> (lists: AnchorLists, here: AnchorLists.Anchored, kind: UInt8) {
        var table = TokenTable(
            phrases: PhraseCompiler(Self.patterns).phraseSet, stemmer: WordStemmer(language: "en"))
        var words = Words()
        Tokeniser.read(Array(word.utf8), 0..<word.utf8.count, &table, into: &words)
        let profile = words.list.first?.profile ?? -1
        return (table.phrases, table.phrases[profile], table.phrases.kinds[Int(profile)])
    }

    @Test func `sequences are listed by what they want beside the anchor`() {
        let (lists, here, kind) = anchored("trusted")
        #expect(here.words.count == 1)
        #expect(lists.groups[here.after].map(\.reach) == [1])
        #expect(lists.groups[here.before].map(\.reach) == [-1])
        #expect(lists.groups[here.loose].map(\.reach) == [0, 3])
        #expect(here.groups.count == 4)
        #expect(kind == 15)
    }

    @Test(
        arguments: [("mutual", AnchorLists.Kind.after), ("partners", 0), ("zebra", 0)] as [(String, UInt8)])
    func `a word has the kinds of what is anchored on it`(word: String, expected: UInt8) {
        let (_, here, kind) = anchored(word)
        #expect(kind == expected)
        #expect(here.groups.isEmpty == (expected == 0))
        #expect(here.words.isEmpty)
    }

    @Test func `neighbours are ordered by place, then by class`() {
        let sorted = [
            PhraseSet.Neighbour(wanted: 2, reach: 1), .init(wanted: 1, reach: 4), .init(wanted: 1, reach: 1),
            .init(wanted: 9, reach: -1),
        ].sorted()
        #expect(sorted.map(\.reach) == [-1, 1, 1, 4])
        #expect(sorted.map(\.wanted) == [9, 1, 2, 1])
        #expect(sorted.map(\.isBeside) == [true, true, true, false])
    }
}
