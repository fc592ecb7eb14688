import Testing

@testable import DocumentIO

struct WorkbookWriterTests {
    private func part(_ name: String, of bytes: [UInt8]) throws -> String {
        String(decoding: try #require(try ZipReader(bytes).read(name)), as: UTF8.self)
    }

    private func book(_ sheets: [Sheet], made: Int? = nil) -> Workbook {
        Workbook(title: "A & B", made: made, pageHead: ("Study & Co", "Draft"), sheets: sheets)
    }

    private func list(_ rows: [[Cell]]) -> Sheet {
        Sheet(
            name: "List", widths: [10, 20], head: [[.text("A", .heading), .text("B", .heading)]], rows: rows)
    }

    private func written(_ sheet: Sheet, _ limits: WorkbookLimits = .init()) throws -> String {
        try part("xl/worksheets/sheet1.xml", of: WorkbookWriter(limits: limits).bytes(book([sheet])))
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")"])
    func `text is never a formula, and stays text when it is typed anew`(text: String) throws {
        let bytes = try WorkbookWriter().bytes(book([list([[.text(text)]])]))
        let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(sheet.contains("t=\"inlineStr\""))
        #expect(!sheet.contains("<f>"))
        // Number format 49 is "@", text.
        #expect(try part("xl/styles.xml", of: bytes).contains("numFmtId=\"49\""))
    }

    @Test func `headings stay in sight, are repeated in print, and can be filtered by`() throws {
        var sheet = list([[.text("x"), .number(3)]])
        sheet.frozenColumns = 1
        sheet.isFiltered = true
        sheet.pagesWide = 2
        let bytes = try WorkbookWriter().bytes(book([sheet]))
        let xml = try part("xl/worksheets/sheet1.xml", of: bytes)
        for wanted in [
            "<pane xSplit=\"1\" ySplit=\"1\"", "<autoFilter ref=\"A1:B2\"/>", "orientation=\"landscape\"",
            "fitToWidth=\"2\" fitToHeight=\"0\"", "Study &amp;&amp; Co", "Page &amp;P of &amp;N", "<v>3</v>",
        ] { #expect(xml.contains(wanted), "\(wanted)") }
        let names = try part("xl/workbook.xml", of: bytes)
        #expect(names.contains("List!$A:$A,List!$1:$1"))
    }

    @Test func `a text that a cell cannot hold is cut and says so`() throws {
        var sheet = list([[.text(String(repeating: "a", count: 40))]])
        sheet.cutMark = " [cut]"
        let xml = try written(sheet, WorkbookLimits(text: 30))
        #expect(xml.contains("<t>\(String(repeating: "a", count: 24)) [cut]</t>"))
        let long = list([[.text(String(repeating: "a", count: 40_000))]])
        #expect(try written(long).contains("aaa [...]</t>"))
    }

    @Test(arguments: [(3, false), (4, true)])
    func `rows that a sheet cannot hold are counted in its last`(rows: Int, isCut: Bool) throws {
        var sheet = list((0..<rows).map { [.text("row \($0)")] })
        sheet.moreRows = "more rows left out."
        sheet.foot = [[.text("sum")]]
        let xml = try written(sheet, WorkbookLimits(rows: 5))
        #expect(xml.contains("2 more rows left out.") == isCut)
        #expect(xml.contains("row 1") && xml.contains("row 2") != isCut)
        #expect(xml.contains("<row r=\"5\"") && !xml.contains("<row r=\"6\""))
        #expect(xml.contains("sum"))
    }

    @Test func `links lead to rows of other sheets; past the limit they are plain text`() throws {
        var target = list([])
        target.name = "Ann's"
        let links = list([[.link("first", sheet: 1, row: 6)], [.link("second", sheet: 1, row: 7)]])
        let bytes = try WorkbookWriter(limits: WorkbookLimits(links: 1)).bytes(book([links, target]))
        let xml = try part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(xml.contains("location=\"'Ann''s'!A7\""))
        #expect(!xml.contains("!A8"))
        #expect(xml.contains("first") && xml.contains("second"))
    }

    @Test func `a formula stands with what it comes to`() throws {
        let xml = try written(list([[.formula("=SUM(B2:B9)", 12)]]))
        #expect(xml.contains("<f>SUM(B2:B9)</f><v>12</v>"))
    }

    @Test func `no name and no date stands in the properties but those given`() throws {
        let bytes = try WorkbookWriter().bytes(book([list([])], made: 1_773_446_400))
        let core = try part("docProps/core.xml", of: bytes)
        #expect(core.contains("<dc:title>A &amp; B</dc:title>"))
        #expect(core.contains("<dc:creator></dc:creator>"))
        #expect(core.contains("2026-03-14T00:00:00Z"))
        #expect(try part("docProps/app.xml", of: bytes).contains("<Company></Company>"))
        let undated = try WorkbookWriter().bytes(book([list([])]))
        #expect(try part("docProps/core.xml", of: undated).contains("1980-01-01T00:00:00Z"))
    }

    @Test func `the same workbook gives the same bytes`() throws {
        let sheet = list([[.text("x"), .share(0.5)], [.empty, .number(-3)]])
        #expect(try WorkbookWriter().bytes(book([sheet])) == WorkbookWriter().bytes(book([sheet])))
    }

    @Test func `numbers are shaded where that was asked for`() throws {
        var sheet = list([[.text("x"), .number(3)]])
        sheet.shades = [.init(rows: 1..<2, columns: 1..<2)]
        #expect(try written(sheet).contains("<conditionalFormatting sqref=\"B2\">"))
    }
}
