import Testing

@testable import Tagging

@Suite struct ShortWordsTests {
    private func has(_ words: ShortWords, _ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return words.contains(ShortWords.pack(bytes, bytes.indices))
    }

    @Test(arguments: [
        ("dr", true), ("Dr", true), ("DR", true), ("d", false), ("drs", false), ("rd", false),
        ("approx", true), ("approxim", false), ("", false),
    ])
    func `words of the list are found in any case, and no others`(word: String, isThere: Bool) {
        #expect(has(ShortWords("dr mr approx dr"), word) == isThere)
    }

    @Test func `however many there are, each is found`() {
        let list = (0..<500).map { "w\($0)" }
        let words = ShortWords(list.joined(separator: " "))
        #expect(list.allSatisfy { has(words, $0) })
        #expect(!(500..<1000).contains { has(words, "w\($0)") })
        #expect(!has(ShortWords(""), "a"))
    }
}
