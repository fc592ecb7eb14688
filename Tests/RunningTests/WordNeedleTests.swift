import Testing

@testable import Running

@Suite struct WordNeedleTests {
    @Test(arguments: [
        ("pooled fund", "The Pooled  Fund is late", true), ("who decides?", "“Who decides?” she said", true),
        ("don't know", "We don’t know", true), ("co-production", "co‑production matters", true),
        ("fund", "pooled funds", false), ("fund", "the refund", false), ("été", "un été long", true),
        ("pooled fund", "pooled the fund", false), ("fund", "fund", true), ("a\u{A0}b", "a b", true),
    ]) func `words are found whole, whatever their marks and letter case`(
        words: String, text: String, isThere: Bool
    ) throws {
        #expect(try #require(WordNeedle(words)).stands(in: text) == isThere)
    }

    @Test(arguments: ["", "  ", "“”", "?!"]) func `what holds no letter is nothing to look for`(text: String)
    {
        #expect(WordNeedle(text) == nil)
    }

    @Test func `the inside of a JSON string folds to what the string says`() {
        var folded: [UInt8] = []
        WordNeedle.fold(Array(#"He said \"no\"\nand\u0007 left"#.utf8).span, isJSON: true, into: &folded)
        #expect(String(decoding: folded, as: UTF8.self) == "he said \"no\" and left")
    }
}
