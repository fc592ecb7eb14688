import Testing

@testable import Tagging

@Suite struct TextSearchTests {
    @Test(arguments: [
        ("we share it", "we share it", true), ("we share it", "share", true), ("we share it", "it", true),
        ("we share it", "its", false), ("we share it", "Share", false), ("aaab", "aab", true),
        ("abab", "abb", false), ("ab", "abc", false), ("", "a", false), ("", "", true), ("a", "", true),
        ("caf\u{E9}", "\u{E9}", true), ("cafe\u{301}", "\u{E9}", false),
    ])
    func `a text is found where its bytes stand side by side`(text: String, wanted: String, isHeld: Bool) {
        #expect(TextSearch.holds(Array(text.utf8), Array(wanted.utf8)) == isHeld)
    }
}
