import Testing

@testable import Tagging

@Suite struct SkipsTests {
    private func words(_ identities: [Int32]) -> Words {
        var words = Words()
        words.list = identities.map { Words.Word(id: 0, start: 0, end: 0, identity: $0, profile: 0) }
        return words
    }

    @Test func `a word said twice may be stepped over from either side`() {
        var skips = Skips()
        skips.begin(words: 4)
        skips.beginSentence()
        skips.addRepetitions(0..<4, words([1, 2, 2, 3]))
        #expect((0..<4).map { skips[$0] } == [0, Skips.Mark.repeating, Skips.Mark.repeated, 0])
        #expect(skips.any)
        #expect(skips.spokenCount(0..<4) == 2)
    }

    @Test func `two words said twice are marked both`() {
        var skips = Skips()
        skips.begin(words: 5)
        skips.beginSentence()
        skips.addRepetitions(1..<5, words([9, 1, 2, 1, 2]))
        #expect((0..<5).map { skips[$0] } == [0, 4, 4, 2, 2])
    }

    @Test func `words on both sides of the end of a sentence are no repetition`() {
        var skips = Skips()
        skips.begin(words: 2)
        skips.addRepetitions(1..<2, words([7, 7]))
        #expect(!skips.any)
    }

    @Test func `another sentence keeps the marks, another text none`() {
        var skips = Skips()
        skips.begin(words: 3)
        skips.addFiller(1..<3)
        #expect(skips.any)
        skips.beginSentence()
        #expect(!skips.any)
        #expect(skips[2] == Skips.Mark.filler)
        skips.begin(words: 2)
        #expect(skips.spokenCount(0..<2) == 2)
        skips.begin(words: 9)
        #expect(skips.spokenCount(0..<9) == 9)
    }
}
