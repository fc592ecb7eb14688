import Testing

@testable import DocumentIO

@Suite struct XMLParserTests {
    @Test func `a parse keeps elements, attributes, text and lines`() throws {
        let tape = try XMLParser.parse(Array("<a x='1'>\n<b>hi &amp; ho</b></a>".utf8))
        let root = try #require(tape.root)
        #expect(root.name.local == "a")
        #expect(root.attribute("x") == "1")
        #expect(root.child("b")?.text == "hi & ho")
        #expect(root.child("b")?.line == 2)
    }

    @Test func `a vocabulary drops what it does not name`() throws {
        let vocabulary = XMLVocabulary(
            elements: [
                .init("t", namespaces: ["urn:w", "urn:strict"], keepsText: true),
                .init("p", namespaces: ["urn:w"]),
            ],
            attributes: [.init("id", namespaces: [])])
        let xml =
            "<w:d xmlns:w='urn:w'><w:p id='7' x='8'>no<w:t>yes</w:t></w:p><t xmlns='urn:other'>no</t></w:d>"
        let tape = try XMLParser.parse(Array(xml.utf8), keeping: vocabulary)
        #expect(tape.events.map(\.kind) == [.start, .start, .text, .end, .end])
        #expect(tape.attribute(0, of: tape.events[0]) == "7")
        #expect(tape.text(of: tape.events[2]) == "yes")
        #expect(tape.attributes.count == 1)
    }

    @Test(arguments: [
        ("", nil, "is empty"),
        ("no xml", 1, "is not XML"),
        ("<a>\n<b></a>", 2, "is not well-formed XML: Premature end of data in tag a line 1"),
        (
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>", 2,
            "uses entities of its own, which are never expanded (Entity 'x' not defined)"
        ),
    ]) func `bad XML gives its line and what is wrong`(xml: String, line: Int?, reason: String) {
        #expect(throws: DocumentError(part: "p", line: line, reason: reason)) {
            try XMLParser.parse(Array(xml.utf8), part: "p")
        }
    }

    @Test func `an entity of an external DTD stays as written and is told`() throws {
        let tape = try XMLParser.parse(Array("<!DOCTYPE a SYSTEM 'a.dtd'><a>x&nbsp;y</a>".utf8))
        #expect(tape.root?.text == "x&nbsp;y")
        #expect(tape.unexpandedEntities == ["nbsp"])
    }

    @Test func `nesting past 256 elements is refused`() {
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        let error = #expect(throws: DocumentError.self) { try XMLParser.parse(Array(deep.utf8)) }
        #expect(error?.reason == "is nested deeper than 256 elements")
    }

    @Test func `many different names are told apart`() throws {
        let xml = "<r>" + (0..<500).map { "<n\($0) a\($0)='\($0)'/>" }.joined() + "</r>"
        let root = try #require(try XMLParser.parse(Array(xml.utf8)).root)
        #expect(root.children.map(\.name.local) == (0..<500).map { "n\($0)" })
        #expect(root.children.allSatisfy { "n\($0.attributes[0].value)" == $0.name.local })
    }
}
