import DocumentIO
import Testing
import Writers

@Suite struct OddDocumentTests {
    @Test(arguments: OddDocument.all) func `Word parts stay well-formed`(_ odd: OddDocument) throws {
        let dump = try DOCXDump(DOCXRenderer().render(odd.document))
        for name in dump.package.names where !name.hasSuffix(".xlsx") { _ = try dump.part(name) }
        let names = dump.all("bookmarkStart").compactMap { $0.attribute("name") }
        #expect(Set(names).count == names.count)
        #expect(dump.all("hyperlink").allSatisfy { names.contains($0.attribute("anchor") ?? "") })
        // Word calls a file broken whose cell does not end in a paragraph or whose table has no row.
        #expect(dump.all("tc").allSatisfy { $0.children.last?.name.local == "p" })
        #expect(dump.all("tbl").allSatisfy { !dump.all("tr", in: $0).isEmpty })
    }

    @Test(arguments: OddDocument.all) func `HTML stays well-formed and runs nothing`(_ odd: OddDocument)
        throws
    {
        let page = try HTMLPage(HTMLRenderer().render(odd.document))
        #expect(page.all("script").isEmpty)
        #expect(Set(page.ids).count == page.ids.count)
        #expect(page.links.allSatisfy(page.ids.contains))
    }

    @Test(arguments: OddDocument.all) func `Markdown is written to the end`(_ odd: OddDocument) {
        let text = String(decoding: MarkdownRenderer().render(odd.document), as: UTF8.self)
        #expect(text.hasPrefix("# ") && text.hasSuffix("\n"))
        #expect(!text.contains("<script>") || text.contains("\\<script>"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
}
