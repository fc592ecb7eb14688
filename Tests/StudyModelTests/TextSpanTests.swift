import StudyModel
import Testing

@Suite struct TextSpanTests {
    @Test func `a span counts bytes and takes whole characters`() {
        let text = "Joined‑up care"
        #expect(text[TextSpan(0..<6)] == "Joined")
        #expect(text[TextSpan(6..<9)] == "‑")
        #expect(text[TextSpan(9..<16)] == "up care")
    }

    @Test(arguments: [0..<99, 20..<21]) func `a span past the end takes nothing`(range: Range<Int>) {
        #expect("care"[TextSpan(range)] == "")
    }

    @Test(arguments: [
        (0..<4, 3..<5, true), (0..<4, 4..<5, false), (1..<2, 0..<4, true), (0..<2, 5..<6, false),
    ]) func `spans overlap where they share a byte`(left: Range<Int>, right: Range<Int>, overlap: Bool) {
        #expect(TextSpan(left).overlaps(TextSpan(right)) == overlap)
        #expect(TextSpan(right).overlaps(TextSpan(left)) == overlap)
    }
}
