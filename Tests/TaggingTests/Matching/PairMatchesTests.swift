import StudyModel
import Testing

@testable import Tagging

@Suite struct PairMatchesTests {
    @Test func `pairs that were forgotten for others are found all the same`() throws {
        // More pairs than are remembered: every word beside every other, twice over.
        let words = (0..<100).map { "w\($0)" }
        var search = try PhraseSearch(
            Fixture.codebook([
                Fixture.criterion(
                    "L1", .init(phrases: zip(words, words.dropFirst()).map { .init("\($0) \($1)") }))
            ]))
        let text = words.flatMap { one in words.map { "\(one) \($0)." } }.joined(separator: " ")
        let transcript = Fixture.transcript("So?", text)
        let bytes = Array(transcript.text.utf8)
        #expect(search.matches(in: transcript, bytes) == 99)
        #expect(search.matches(in: transcript, bytes) == 99)
    }

    @Test(arguments: [0, 1, 62, 63, 64, 65, 126, 127, 128, 157])
    func `words are matched wherever they stand in a long sentence`(place: Int) throws {
        var search = try PhraseSearch(Fixture.codebook("mutual trust", "trust", "trust ...2 shared"))
        let others = (0..<160).map { "w\($0)" }
        let said = others[..<place] + ["mutual", "trust", "shared"] + others[(place + 3)...]
        let transcript = Fixture.transcript("So?", said.joined(separator: " "))
        let bytes = Array(transcript.text.utf8)
        #expect(search.matches(in: transcript, bytes) == 3)
        #expect(search.matches(in: transcript, bytes) == 3)
    }

    @Test(arguments: [
        ("mutual trust", 1), ("mutual mutual trust", 2), ("trust mutual", 0), ("trust", 0), ("mutual", 0),
        ("mutual. trust", 0), ("mutual, trust", 1), ("mutual and trust", 0), ("mutual trusting", 1),
    ])
    func `a pair is matched in its order, within a sentence`(text: String, count: Int) throws {
        var search = try PhraseSearch(Fixture.codebook("mutual trust"))
        let transcript = Fixture.transcript("So?", text)
        #expect(search.matches(in: transcript, Array(transcript.text.utf8)) == count)
    }
}
