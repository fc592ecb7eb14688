import Testing

@testable import DocumentIO

struct CellTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("two\nlines\tand a tab", "two\nlines\tand a tab"), ("a\u{0}b\u{1F}c\r", "abc"),
        ("\u{FFFE}x\u{FFFF}", "x"), ("_x0041_", "_x005F_x0041_"), ("“quoted” – ’", "“quoted” – ’"),
        ("=1+1", "=1+1"), ("", ""),
    ])
    func `characters that a workbook cannot hold go, all others stay`(text: String, kept: String) {
        #expect(CellText.fit(text, limit: 100, mark: "…") == kept)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abc.."), ("ab😀", 4, "ab😀"), ("ab😀d", 4, "ab.."),
        ("a😀😀", 4, "a.."), ("éééé", 4, "éééé"),
    ])
    func `a text too long is cut to whole characters, and says so`(text: String, limit: Int, kept: String) {
        #expect(CellText.fit(text, limit: limit, mark: "..") == kept)
        #expect(CellText.fit(text, limit: limit, mark: "..").utf16.count <= limit)
    }

    @Test(arguments: [("=1", true), ("+1", true), ("-", true), ("@a", true), ("1=", false), ("", false)])
    func `text that would become a formula once typed anew is told`(text: String, isFormula: Bool) {
        #expect(CellText.mayBecomeFormula(text) == isFormula)
    }
}
