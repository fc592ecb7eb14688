import DocumentIO
import Testing

@testable import Readers

@Suite struct XMLPathTests {
    private func root(_ xml: String) throws -> XMLElement {
        try #require(try XMLParser.parse(Array(xml.utf8)).root)
    }

    @Test(
        arguments: [
            ("@who", "A"), ("name", "Ann Lee"), ("head/name", "Ann Lee"), ("head/@id", "h1"), (".", "turn"),
            ("x", nil), ("@x", nil), ("name/head", nil), ("empty", nil), ("empty/name", "Bo"),
        ] as [(String, String?)]) func `a path leads to a value`(path: String, value: String?) throws
    {
        let turn = try root(
            "<turn who='A'><head id='h1'><name>Ann\n Lee</name></head><empty/><empty><name>Bo</name></empty></turn>"
        )
        #expect(try #require(XMLPath(path)).value(in: turn) == (path == "empty" ? "Bo" : value))
    }

    @Test(arguments: ["", "/", "a//b", "@", "a/@", "@a/b", "a b", "a[1]", "//a", "..", "a/./b", "x:y"])
    func `what is no path is none`(text: String) {
        #expect(XMLPath(text) == nil)
    }

    @Test(arguments: ["a", "a/b", "a/@b", "@b", ".", "a.b-c_d", "é"]) func `a path is written as it was read`(
        text: String
    )
        throws
    {
        #expect(try #require(XMLPath(text)).text == text)
    }

    @Test(arguments: [
        ("turn", ["doc", "body"], true), ("body/turn", ["doc", "body"], true),
        ("doc/turn", ["doc", "body"], false),
        ("doc/body/turn", ["doc", "body"], true), ("x/doc/body/turn", ["doc", "body"], false),
        ("turn", [], true),
        ("@turn", [], false),
    ]) func `a path leads to an element by the end of where it stands`(
        path: String, place: [String], leads: Bool
    )
        throws
    {
        #expect(try #require(XMLPath(path)).leads(to: "turn", in: place) == leads)
    }
}
