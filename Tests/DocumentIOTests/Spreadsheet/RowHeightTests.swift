import Testing

@testable import DocumentIO

struct RowHeightTests {
    @Test(arguments: [
        ("one line", 20, 1), ("one\ntwo", 20, 2), ("aaaa bbbb", 5, 2), ("aaaa bbbb cccc", 9, 2),
        ("aaaaaaaaaa", 4, 3), ("", 5, 1), ("ééééé", 5, 1), ("aa bbbb cc", 7, 2),
    ])
    func `lines are counted as words wrap`(text: String, length: Int, lines: Int) {
        #expect(RowHeight.lines(text, length) == lines)
    }

    @Test func `a row is as high as its longest text, and never higher than Excel allows`() throws {
        #expect(RowHeight.points([.text("short"), .number(4)], [10, 10]) == nil)
        let two = try #require(RowHeight.points([.text("short"), .text("a\nb")], [10, 10]))
        let three = try #require(RowHeight.points([.text("a\nb\nc"), .text("a\nb")], [10, 10]))
        #expect(two < three)
        #expect(RowHeight.points([.text(String(repeating: "a\n", count: 900))], [10]) == 409)
    }
}
