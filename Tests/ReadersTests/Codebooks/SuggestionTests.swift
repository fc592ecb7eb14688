import Testing

@testable import Readers

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("phrase", "phrases"), ("shrot", "short"), ("Weak", "weak"), ("confusable", nil), ("x", nil),
    ]) func `the nearest word is suggested where one is near`(word: String, expected: String?) {
        #expect(
            Suggestion.nearest(to: word, in: ["phrases", "short", "weak", "confusable_with"]) == expected)
    }

    @Test func `of two words equally near the first is suggested`() {
        #expect(Suggestion.nearest(to: "cat", in: ["bat", "hat"]) == "bat")
    }
}
