import Testing

@testable import Tagging

@Suite struct WordKeyTests {
    private func key(_ pieces: [String]) -> UInt64 {
        var key = WordKey()
        for piece in pieces {
            var word: UInt64 = 0
            for (place, byte) in piece.utf8.enumerated() { word |= UInt64(byte) << UInt64(8 * place) }
            key.add(word, piece.utf8.count)
        }
        return key.value
    }

    @Test(arguments: [
        ["it", "'s"], ["commissio", "ning"], ["c", "ommissi", "oning"], ["abcdefgh"],
        ["abcdefgh", "ijklmnop", "q"],
    ])
    func `a word has one key, whatever pieces it comes in`(pieces: [String]) {
        let letters = pieces.joined().map { String($0) }
        #expect(key(pieces.flatMap { $0.utf8.count > 8 ? $0.map { String($0) } : [$0] }) == key(letters))
    }

    @Test func `short words are their own key, and long ones differ`() {
        #expect(key(["ab"]) == 0x6261)
        #expect(key(["abcdefgh", "i"]) != key(["abcdefgh", "j"]))
        #expect(key(["abcdefgh"]) != key(["abcdefgh", "a"]))
    }

    @Test(arguments: [
        ("word one", 4), ("co-opera", 2), ("Zz09aA5 ", 7), ("abcdefgh", 8), (" abcdefg", 0),
        ("caf\u{E9} no", 3),
        ("@`[{/:ab", 0), ("it's fun", 2),
    ])
    func `letters and digits are counted up to the first other byte`(text: String, count: Int) {
        var word: UInt64 = 0
        for (place, byte) in text.utf8.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(8 * place) }
        #expect(LetterLanes.count(word) == count)
    }

    @Test func `what comes after a word is cut off`() {
        #expect(LetterLanes.prefix(0x2020_2020_2020_6261, 2) == 0x6261)
        #expect(LetterLanes.prefix(.max, 8) == .max)
        #expect(LetterLanes.prefix(.max, 0) == 0)
    }

    @Test func `a byte is found by its place`() {
        #expect((0..<8).map { LetterLanes.byte(0x0807_0605_0403_0201, $0) } == [1, 2, 3, 4, 5, 6, 7, 8])
    }

    @Test(arguments: ["abcdefghi", "commissioning", "abcdefghijklmno"])
    func `the key of a word in two pieces is the same`(word: String) {
        var pieces: [UInt64] = [0, 0]
        for (place, byte) in word.utf8.enumerated() {
            pieces[place / 8] |= UInt64(byte) << UInt64(8 * (place % 8))
        }
        #expect(WordKey.value(pieces[0], pieces[1]) == key(word.map { String($0) }))
    }
}
