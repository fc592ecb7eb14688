import StudyModel
import Testing

struct ExcerptTests {
    @Test(arguments: [(0, 0, false), (80, 80, false), (81, 80, true), (500, 80, true)])
    func `a message shows the first 80 characters of a longer text`(
        length: Int, shown: Int, isCut: Bool
    ) {
        // A letter and its accent are one character.
        let excerpt = Diagnostic.excerpt(of: String(repeating: "e\u{301}", count: length))
        #expect(excerpt == String(repeating: "e\u{301}", count: shown) + (isCut ? "…" : ""))
    }
}
