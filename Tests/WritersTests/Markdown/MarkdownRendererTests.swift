import Testing
import Writers

@Suite struct MarkdownRendererTests {
    @Test func `every block and inline is written`() throws {
        let bytes = MarkdownRenderer().render(DemoDocument.document)
        try leaveForEyes(bytes, "demo.md")
        try expectGolden(String(decoding: bytes, as: UTF8.self), "demo.md")
    }

    @Test(arguments: [
        ("# no heading", "\\# no heading"), ("- no list", "\\- no list"), ("1. no list", "1\\. no list"),
        ("> no quote", "\\> no quote"), ("+ no list", "\\+ no list"), ("    no code", "no code"),
        ("2 * 3 * 4", "2 \\* 3 \\* 4"), ("_so_", "\\_so\\_"), ("success_factor", "success_factor"),
        ("[a](b)", "\\[a\\](b)"), ("a | b", "a \\| b"), ("<b>", "\\<b>"),
        ("R&D &amp; AT&T", "R\\&D \\&amp; AT\\&T"),
        ("a & b", "a & b"), ("`code`", "\\`code\\`"), ("~~so~~", "\\~\\~so\\~\\~"), ("£5, $6", "£5, \\$6"),
        ("back\\slash", "back\\\\slash"), ("plain – words, 1.5 of them!", "plain – words, 1.5 of them!"),
    ])
    func `characters that would be markup are escaped, others are not`(_ words: String, _ source: String) {
        let document = Document(title: "T", blocks: [.paragraph([.text(words)])])
        #expect(String(decoding: MarkdownRenderer().render(document), as: UTF8.self) == "# T\n\n\(source)\n")
    }

    @Test func `marks stand beside the words, spaces outside them`() {
        let document = Document(
            title: "T", blocks: [.paragraph([.text("a"), .strong(" b "), .text("c"), .emphasis("")])])
        #expect(String(decoding: MarkdownRenderer().render(document), as: UTF8.self) == "# T\n\na **b** c\n")
    }

    @Test func `headings of the same words are told apart in the contents`() {
        let document = Document(
            title: "T",
            blocks: [.contents(onPages: 2), .heading(1, [.text("Trust?")]), .heading(1, [.text("Trust")])])
        let text = String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
        #expect(text.contains("- [Trust?](#trust)\n- [Trust](#trust-1)"))
    }
}
