import DocumentIO
import Testing
import Writers

@Suite struct DOCXRendererTests {
    @Test func `every block and inline comes back from the written file`() throws {
        let bytes = try DOCXRenderer().render(DemoDocument.document)
        try leaveForEyes(bytes, "demo.docx")
        try expectGolden(DOCXDump(bytes).text, "demo.docx.txt")
    }

    @Test func `every part is well-formed and declared`() throws {
        let dump = try DOCXDump(try DOCXRenderer().render(DemoDocument.document))
        let types = try dump.part("[Content_Types].xml")
        let declared = Set(types.children.compactMap { $0.attribute("PartName") })
        for name in dump.package.names where !name.hasSuffix(".xlsx") {
            _ = try dump.part(name)
            let isDeclared =
                name.hasSuffix(".rels") || name == "[Content_Types].xml" || declared.contains("/" + name)
            #expect(isDeclared, "\(name)")
        }
        #expect(declared.allSatisfy { dump.package.names.contains(String($0.dropFirst())) })
    }

    @Test func `every link and every field leads to a bookmark, and no bookmark stands twice`() throws {
        let dump = try DOCXDump(try DOCXRenderer().render(DemoDocument.document))
        let names = dump.all("bookmarkStart").compactMap { $0.attribute("name") }
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(names.allSatisfy { $0.utf8.count <= 40 })
        let targets = dump.all("hyperlink").compactMap { $0.attribute("anchor") }
        #expect(targets.count > 15)
        #expect(targets.allSatisfy(names.contains))
        let ids = dump.all("bookmarkStart").compactMap { $0.attribute("id") }
        #expect(Set(ids).count == ids.count)
        #expect(dump.all("bookmarkEnd").compactMap { $0.attribute("id") }.sorted() == ids.sorted())
    }

    @Test func `a paragraph of evidence alone is small print, one with words is not`() throws {
        let evidence: [Inline] = [.note("Evidence: "), .link("K3F7-Q2PX", anchor: "e")]
        let document = Document(
            title: "Plan", blocks: [.paragraph(evidence), .paragraph([.text("Trust grew.")] + evidence)])
        let dump = try DOCXDump(try DOCXRenderer().render(document))
        let styles = dump.all("p").filter { $0.text.hasSuffix("K3F7-Q2PX") }
            .map { $0.child("pPr")?.child("pStyle")?.attribute("val") }
        #expect(styles == ["SmallPrint", nil])
        let page = String(decoding: HTMLRenderer().render(document), as: UTF8.self)
        #expect(page.ranges(of: "class=\"small-print\"").count == 1)
    }

    @Test func `a line in italics stays on the page of what it introduces`() throws {
        let document = Document(
            title: "", blocks: [.paragraph([.emphasis("What it is.")]), .paragraph([.text("Words.")])])
        let dump = try DOCXDump(try DOCXRenderer().render(document))
        #expect(dump.all("keepNext").count == 1)
    }

    @Test(arguments: [(1, ["One", "Two"]), (2, ["One", "Part", "Two"])])
    func `a table of contents lists headings up to its level, a short one on one page`(
        level: Int, lines: [String]
    ) throws {
        let headings: [Block] = [
            .heading(1, [.text("One")]), .heading(2, [.text("Part")]), .heading(1, [.text("Two")]),
        ]
        let document = Document(title: "Plan", blocks: [.contents(onPages: level)] + headings)
        let dump = try DOCXDump(try DOCXRenderer().render(document))
        let entries = dump.all("p").filter {
            $0.child("pPr")?.child("pStyle")?.attribute("val")?.hasPrefix("TOC") == true
        }.dropFirst()
        #expect(entries.map { entry in lines.first(where: entry.text.contains) } == lines)
        #expect(dump.all("instrText").first?.text.contains("\\o \"1-\(level)\"") == true)
        let kept = entries.map { $0.child("pPr")?.child("keepNext") != nil }
        #expect(kept == (level == 1 ? [true, false] : [false, false, false]))
    }

    @Test func `every style that is used is defined`() throws {
        let dump = try DOCXDump(try DOCXRenderer().render(DemoDocument.document))
        let styles = Set(
            dump.all("style", in: try dump.part("word/styles.xml")).compactMap { $0.attribute("styleId") })
        for kind in ["pStyle", "rStyle", "tblStyle"] {
            let used = Set(dump.all(kind).compactMap { $0.attribute("val") })
            #expect(used.subtracting(styles).isEmpty, "\(used.subtracting(styles))")
        }
    }

    @Test func `each numbered list counts from 1 by an instance of its own`() throws {
        let dump = try DOCXDump(try DOCXRenderer().render(DemoDocument.document))
        let used = Set(dump.all("numId").compactMap { $0.attribute("val") })
        let instances = dump.all("num", in: try dump.part("word/numbering.xml"))
        #expect(used == ["1", "3", "4"])
        #expect(used.isSubset(of: instances.compactMap { $0.attribute("numId") }))
        #expect(
            instances.filter { !$0.children.filter { $0.name.local == "lvlOverride" }.isEmpty }.count == 2)
    }

    @Test func `properties hold title and the given date, and no author`() throws {
        let dump = try DOCXDump(try DOCXRenderer().render(DemoDocument.document))
        let properties = try dump.part("docProps/core.xml")
        #expect(properties.child("title")?.text == DemoDocument.document.title)
        #expect(properties.child("created")?.text == "2026-03-14T00:00:00Z")
        #expect(properties.child("creator") == nil)
    }

    @Test(arguments: ["soon", "2026-13-01", "2026-1-1", "20260314", ""])
    func `a date that is no day is printed, not stored`(_ date: String) throws {
        let dump = try DOCXDump(try DOCXRenderer().render(Document(title: "T", date: date)))
        #expect(try dump.part("docProps/core.xml").child("created") == nil)
    }

    @Test func `header and footer print status, title and page numbers`() throws {
        let dump = try DOCXDump(try DOCXRenderer().render(DemoDocument.document))
        for page in ["portrait", "landscape"] {
            let header = try dump.part("word/header-\(page).xml")
            #expect(header.text.contains("DRAFT for comment"))
            let footer = try dump.part("word/footer-\(page).xml")
            #expect(
                dump.all("fldSimple", in: footer).compactMap { $0.attribute("instr") } == [
                    " PAGE ", " NUMPAGES ",
                ])
        }
    }

    @Test func `the same document gives the same bytes`() throws {
        #expect(
            try DOCXRenderer().render(DemoDocument.document) == DOCXRenderer().render(DemoDocument.document))
    }

    @Test func `a document that ends on landscape pages has no upright page after them`() throws {
        let document = Document(title: "T", blocks: [.landscape([.paragraph([.text("wide")])])])
        let sections = try DOCXDump(DOCXRenderer().render(document)).all("pgSz").map {
            $0.attribute("orient")
        }
        #expect(sections == [nil, "landscape"])
    }

    @Test func `a chart of many bars goes on in further charts`() throws {
        let bars = (1...40).map { Chart.Bar(label: "\($0)", counts: [.helping: $0]) }
        let chart = Chart(title: "C", legend: [.init(.helping, "Helps")], maximum: 12, bars: bars)
        let dump = try DOCXDump(DOCXRenderer().render(Document(title: "T", blocks: [.chart(chart)])))
        #expect(dump.all("drawing").count == 3)
        let last = try dump.part("word/charts/chart3.xml")
        #expect(dump.all("max", in: last).first?.attribute("val") == "40")
    }

    @Test func `a row as long as a page may break over pages`() throws {
        let long = String(repeating: "word ", count: 10_000)
        let table = Table(columns: [.init("A")], rows: [[.init(long)], [.init("short")]])
        let dump = try DOCXDump(DOCXRenderer().render(Document(title: "T", blocks: [.table(table)])))
        #expect(dump.all("tr").map { dump.all("cantSplit", in: $0).count } == [1, 0, 1])
    }

    @Test func `the numbers behind a chart stand in a workbook, where the chart says`() throws {
        let dump = try DOCXDump(DOCXRenderer().render(DemoDocument.document))
        let bytes = try #require(try dump.package.read("word/embeddings/chart1.xlsx"))
        try leaveForEyes(bytes, "chart1.xlsx")
        let part = try #require(try ZipReader(bytes).read("xl/worksheets/sheet1.xml"))
        let sheet = try #require(try XMLParser.parse(part).root)
        let rows = dump.all("row", in: sheet).map { $0.children.map(\.text) }
        #expect(rows.first == ["", "+ Helps", "± Both", "− Hinders", "● Mentioned", "○ Silent"])
        #expect(rows.last == ["Time to learn together", "0", "0", "0", "0", "12"])
        let chart = try dump.part("word/charts/chart1.xml")
        #expect(
            dump.all("f", in: chart).map(\.text).prefix(3) == [
                "Sheet1!$B$1", "Sheet1!$A$2:$A$5", "Sheet1!$B$2:$B$5",
            ])
    }

    @Test(arguments: [(12, "[<1]"), (24, "[<2]"), (60, "[<4]")])
    func `a count in a bar too narrow for its mark stands alone`(_ people: Int, _ limit: String) throws {
        let chart = Chart(
            title: "C", legend: [.init(.helping, "Helps")], maximum: people,
            bars: [.init(label: "B", counts: [.helping: 1])])
        let dump = try DOCXDump(DOCXRenderer().render(Document(title: "T", blocks: [.chart(chart)])))
        let formats = dump.all("numFmt", in: try dump.part("word/charts/chart1.xml"))
        #expect(formats.first?.attribute("formatCode") == "[=0]\"\";\(limit)0;\"+ \"0")
    }

    @Test func `a table on landscape pages takes their width`() throws {
        let table = Block.table(Table(columns: [.init("A")], rows: []))
        let dump = try DOCXDump(
            DOCXRenderer().render(Document(title: "T", blocks: [table, .landscape([table])])))
        #expect(dump.all("tblW").map { $0.attribute("w") } == ["9412", "14344"])
    }
}
