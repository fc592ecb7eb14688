import Testing

@testable import Tagging

@Suite struct CodePointRulerTests {
    @Test(arguments: [
        "", "a", "plain words", "caf\u{E9}", "\u{2019}tis \u{201C}so\u{201D}",
        "\u{1F600}\u{1F600}\u{1F600}\u{1F600}",
        "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
        "\u{E9}\u{2014}\u{1F600}x\u{FF}\u{7FF}\u{800}\u{FFFF}\u{10FFFF}",
    ])
    func `code points are counted as Unicode counts them, wherever a stretch begins and ends`(text: String) {
        let bytes = Array(text.utf8)
        let scalars = text.unicodeScalars
        let starts = scalars.indices.map { scalars[..<$0].reduce(0) { $0 + UTF8.width($1) } } + [bytes.count]
        for (first, start) in starts.enumerated() {
            var ruler = CodePointRuler(from: 0)
            for (last, end) in starts.enumerated().dropFirst(first) {
                #expect(ruler.advance(to: start..<end, in: bytes) == first..<last)
            }
        }
    }
}
