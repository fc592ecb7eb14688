import Testing

@testable import Tagging

@Suite struct TokeniserTests {
    /// The words of `text` after `before` and in front of `after`, which the turn does not hold.
    private func words(_ text: String, before: String = "", after: String = "") -> [String] {
        let bytes = Array((before + text + after).utf8)
        let range = before.utf8.count..<before.utf8.count + text.utf8.count
        var table = TokenTable(
            phrases: PhraseCompiler(Fixture.codebook("zebra")).phraseSet, stemmer: WordStemmer(language: "en")
        )
        var words = Words()
        Tokeniser.read(bytes, range, &table, into: &words)
        return words.list.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }

    static let texts: [(String, [String])] = [
        ("", []),
        (" - ... ", []),
        ("a", ["a"]),
        ("We trust them", ["We", "trust", "them"]),
        ("two  spaces\tand a tab", ["two", "spaces", "and", "a", "tab"]),
        ("eightlet ninelette", ["eightlet", "ninelette"]),
        ("it's we\u{2019}re o'clock' 'quoted'", ["it's", "we\u{2019}re", "o'clock", "quoted"]),
        ("A&E R & D Q&", ["A&E", "R", "D", "Q"]),
        ("co-located, well\u{2013}known", ["co", "located", "well", "known"]),
        ("caf\u{E9} cafe\u{301} na\u{EF}ve", ["caf\u{E9}", "cafe\u{301}", "na\u{EF}ve"]),
        ("soft\u{AD}hyphen zero\u{200B}width", ["soft\u{AD}hyphen", "zero\u{200B}width"]),
        ("hard\u{A0}space\u{2028}line", ["hard", "space", "line"]),
        ("Ελλάδα доверие 信頼", ["Ελλάδα", "доверие", "信頼"]),
        ("12 3rd 4.5", ["12", "3rd", "4", "5"]),
        ("stay [laughs] here (pause) (really)", ["stay", "here", "really"]),
        ("commissioning\u{2019}s interorganisational", ["commissioning\u{2019}s", "interorganisational"]),
    ]

    @Test(arguments: texts)
    func `words are runs of letters and what may stand between them`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: texts)
    func `what stands outside of a turn changes none of its words`(text: String, expected: [String]) {
        for before in ["", "x", "seven x", "\u{E9}"] {
            for after in ["y", "yyyyyyyyyyyyyyyyyyyy", "'s", "\u{301}", " y"] {
                #expect(words(text, before: before, after: after) == expected)
            }
        }
    }

    @Test(arguments: texts)
    func `words that were met before are read as when they were new`(text: String, expected: [String]) {
        // Longer than the eight bytes read at a time, so that no word is near the end.
        let bytes = Array("\(text) and so on and so on and so on.".utf8)
        var table = TokenTable(
            phrases: PhraseCompiler(Fixture.codebook("zebra")).phraseSet, stemmer: WordStemmer(language: "en")
        )
        var (first, again) = (Words(), Words())
        Tokeniser.read(bytes, bytes.indices, &table, into: &first)
        Tokeniser.read(bytes, bytes.indices, &table, into: &again)
        #expect(first.list.count == expected.count + 9)
        #expect(again.list.map(\.id) == first.list.map(\.id))
        #expect(again.list.map(\.start) == first.list.map(\.start))
        #expect(again.list.map(\.end) == first.list.map(\.end))
        #expect(again.sentences == first.sentences)
    }

    @Test func `a comma ends long speech whether its words are new or not`() {
        let part = Array(repeating: "we went on and on,", count: 40).joined(separator: " ")
        let bytes = Array("\(part) \(part).".utf8)
        var table = TokenTable(
            phrases: PhraseCompiler(Fixture.codebook("zebra")).phraseSet, stemmer: WordStemmer(language: "en")
        )
        var words = Words()
        for _ in 0..<2 {
            Tokeniser.read(bytes, bytes.indices, &table, into: &words)
            #expect(words.sentences.map(\.tokens.count) == [80, 80, 80, 80, 80])
        }
    }

    @Test(arguments: texts)
    func `a word is the same near the end of a turn and far from it`(text: String, expected: [String]) {
        for count in 0...17 {
            let dots = String(repeating: ".", count: count)
            #expect(words(text + " " + dots) == expected)
            #expect(words(dots + " " + text) == expected)
        }
    }
}
