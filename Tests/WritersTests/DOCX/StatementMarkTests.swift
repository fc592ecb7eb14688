import DocumentIO
import Testing
import Writers

/// What is said of a statement must find its way back to it: each carries its id through all formats.
struct StatementMarkTests {
    private let document = {
        var document = Document(
            title: "T",
            blocks: [
                .paragraph([.statement("P5.3", [.text("Trust "), .strong("grew")]), .note(" [P5.3]")]),
                .heading(1, [.statement("Q7", [.text("Who pays?")])], anchor: "q-Q7"),
                .table(
                    Table(
                        columns: [.init("Ref")],
                        rows: [
                            [.init([.statement("P5.3", [.text("again")])])],
                            [.init([.link("Q7", anchor: "Q7")])],
                        ])),
                .paragraph([
                    .link("P5.3", anchor: "P5.3"), .link("Q7", anchor: "q-Q7"), .link("A1.1", anchor: "A1.1"),
                ]),
            ])
        document.draft = "K3F7-Q2PX"
        document.version = "draft 1 & more"
        return document
    }()

    @Test func `statements are bookmarks named for their ids, each place by a name of its own`() throws {
        let dump = try DOCXDump(DOCXRenderer().render(document))
        let names = dump.all("bookmarkStart").compactMap { $0.attribute("name") }
        #expect(names == ["s_P5_3", "a1_q_Q7", "s_Q7", "s_P5_3__2"])
        #expect(dump.all("hyperlink").compactMap { $0.attribute("anchor") } == ["s_Q7", "s_P5_3", "a1_q_Q7"])
        #expect(dump.text.contains("{#s_P5_3}Trust grew [P5.3]"))
    }

    @Test func `a page marks the first place of a statement`() throws {
        let page = try HTMLPage(HTMLRenderer().render(document))
        #expect(page.ids.filter { $0.hasPrefix("P") || $0.hasSuffix("Q7") } == ["P5.3", "q-Q7", "Q7"])
        #expect(page.links.suffix(3) == ["Q7", "P5.3", "q-Q7"])
    }

    @Test func `Markdown marks only statements that something leads to and no heading holds`() {
        let text = String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
        #expect(text.contains("<a id=\"P5.3\"></a>Trust **grew**"))
        #expect(text.contains("[P5.3](#P5.3)[Q7](#who-pays)A1.1"))
        #expect(text.ranges(of: "<a id").count == 1)
    }

    @Test func `the draft's code and version are properties of the file`() throws {
        let dump = try DOCXDump(DOCXRenderer().render(document))
        let properties = try dump.part("docProps/custom.xml").children
        #expect(properties.map { $0.attribute("name") } == ["ThroughlineDraft", "ThroughlineVersion"])
        #expect(properties.map(\.text) == ["K3F7-Q2PX", "draft 1 & more"])
        let page = try HTMLPage(HTMLRenderer().render(document))
        let meta = page.all("meta").filter { $0.attribute("name")?.hasPrefix("throughline") == true }
        #expect(meta.map { $0.attribute("content") } == ["K3F7-Q2PX", "draft 1 & more"])
    }

    @Test func `a document that is no draft has no properties of its own`() throws {
        let dump = try DOCXDump(DOCXRenderer().render(Document(title: "T")))
        #expect(!dump.package.names.contains("docProps/custom.xml"))
    }
}
