import DocumentIO
import Testing

@Suite struct XMLWriterTests {
    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"quoted\"", "\"quoted\""), ("a\tb\nc", "a\tb\nc"),
        ("a\rb", "a&#13;b"), ("a\u{0}\u{B}\u{1F}b", "ab"), ("a\u{FFFE}b\u{FFFF}c\u{FFFD}", "abc\u{FFFD}"),
        ("שלום 🙂 \u{7F}", "שלום 🙂 \u{7F}"), ("]]>", "]]&gt;"),
    ])
    func `text is escaped and freed of what XML forbids`(_ text: String, _ written: String) {
        var xml = XMLWriter()
        xml.text(text)
        #expect(String(decoding: xml.bytes, as: UTF8.self) == written)
    }

    @Test func `attributes keep their order, escape quotes and white space, and leave out what is nil`() {
        var xml = XMLWriter()
        xml.empty("e", ["b": "\"<\t\n\r&", "none": nil, "a": ""])
        #expect(
            String(decoding: xml.bytes, as: UTF8.self) == "<e b=\"&quot;&lt;&#9;&#10;&#13;&amp;\" a=\"\"/>")
    }

    @Test func `what is open is closed at the end, and no more`() {
        var xml = XMLWriter()
        xml.end()
        xml.start("a")
        xml.start("b")
        xml.element("c", text: "x")
        #expect(xml.depth == 2)
        #expect(String(decoding: xml.finish(), as: UTF8.self) == "<a><b><c>x</c></b></a>")
    }

    @Test func `what is written is read back the same`() throws {
        var xml = XMLWriter()
        xml.declaration()
        xml.element("a", ["k": "\t<>&\"'\r\n"], text: "\r\n<>&'\"")
        let root = try #require(try XMLParser.parse(xml.finish()).root)
        #expect(root.attribute("k") == "\t<>&\"'\r\n")
        #expect(root.text == "\r\n<>&'\"")
    }
}
