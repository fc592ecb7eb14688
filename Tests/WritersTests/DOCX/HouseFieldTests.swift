import Testing

@testable import Writers

/// Fields of a template are copied whole or not at all.
struct HouseFieldTests {
    private func run(_ children: HouseNode...) -> HouseNode { HouseNode("w:r", [], children) }
    private func mark(_ type: String) -> HouseNode { HouseNode("w:fldChar", [("w:fldCharType", type)]) }
    private func words(_ text: String) -> HouseNode { HouseNode("w:t", [], [HouseNode(words: text)]) }
    private func ask(_ text: String) -> HouseNode { HouseNode("w:instrText", [], [HouseNode(words: text)]) }
    private func paragraph(_ runs: HouseNode...) -> HouseNode { HouseNode("w:p", [], runs) }
    private func begin(_ name: String) -> HouseNode { run(mark("begin"), ask(name), mark("separate")) }

    private func kept(_ nodes: HouseNode...) -> (markup: String, dropped: Set<String>) {
        var fields = HouseFields()
        let kept = fields.kept(nodes)
        return (kept.map { $0.markup() }.joined(), fields.dropped)
    }

    private let text = "<w:p><w:r><w:t>before</w:t></w:r></w:p>"

    @Test func `a field over several paragraphs goes with all of them, and what stands around stays`() {
        let found = kept(
            paragraph(run(words("before")), begin(" AUTHOR "), run(words("Ada"))),
            paragraph(run(words("of"))),
            paragraph(HouseNode("w:pPr"), run(words("Quill"))),
            paragraph(run(words("here"), mark("end"), words("after"))))
        #expect(found.markup == text + "<w:p><w:r><w:t>after</w:t></w:r></w:p>")
        #expect(found.dropped == ["AUTHOR"])
    }

    @Test func `a field of this document stays, over two paragraphs too`() {
        let nodes = [
            paragraph(begin(" TITLE "), run(words("One"))), paragraph(run(words("two")), run(mark("end"))),
        ]
        let found = kept(nodes[0], nodes[1])
        #expect(found.markup == nodes.map { $0.markup() }.joined() && found.dropped.isEmpty)
    }

    @Test func `a field with one inside that goes is gone`() {
        let found = kept(
            paragraph(
                run(words("before")), begin("TITLE"), begin("INCLUDETEXT \"C:\\a\""), run(mark("end")),
                run(words("Ada")), run(mark("end"))))
        #expect(found.markup == text && found.dropped == ["INCLUDETEXT"])
    }

    @Test func `a field that never ends goes to the end of its paragraph`() {
        let found = kept(
            paragraph(begin("AUTHOR"), begin("PAGE"), run(words("Ada"))), paragraph(run(words("before"))))
        #expect(found.markup == "<w:p/>" + text)
    }

    @Test func `marks and instructions of no field go`() {
        let found = kept(
            paragraph(run(words("before")), run(mark("end")), run(mark("separate")), run(ask("AUTHOR"))))
        #expect(found.markup == text)
    }

    @Test func `a field in a text box is a story of its own`() {
        let inside = paragraph(run(words("before")), begin("AUTHOR"), run(words("Ada")), run(mark("end")))
        let box = HouseNode("w:drawing", [], [HouseNode("w:txbxContent", [], [inside])])
        let choice = HouseNode("mc:Choice", [], [run(box), begin("AUTHOR"), run(words("Ada"))])
        let found = kept(paragraph(HouseNode("mc:AlternateContent", [], [choice])))
        #expect(found.markup.contains(text) && !found.markup.contains("Ada"))
        #expect(!found.markup.contains("fldChar"))
        let gone = kept(paragraph(begin("AUTHOR"), run(box), run(mark("end"))))
        #expect(gone.markup == "<w:p/>")
    }

    @Test func `a cell of a table in a field keeps a paragraph`() {
        let cell = HouseNode("w:tc", [], [paragraph(run(words("Ada")))])
        let table = HouseNode("w:tbl", [], [HouseNode("w:tr", [], [cell])])
        let found = kept(paragraph(begin("TOC")), table, paragraph(run(mark("end")), run(words("before"))))
        #expect(found.markup == "<w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>" + text)
    }
}
