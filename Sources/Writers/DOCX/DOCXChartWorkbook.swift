import DocumentIO

/// The numbers behind a chart as a small workbook inside the Word file, so that "Edit data" works there.
struct DOCXChartWorkbook {
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private let labels: [String]
    private let series: [DOCXDrawing.Series]

    init(_ drawing: DOCXDrawing) {
        labels = drawing.labels
        series = drawing.series
    }

    /// The workbook as a package.
    func package() throws(DocumentError) -> [UInt8] {
        let relations = DOCXPackage.relationshipTypes
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", contentTypes)
        zip.add(
            "_rels/.rels",
            DOCXPackage.relationships([("rId1", relations + "/officeDocument", "xl/workbook.xml")]))
        zip.add("xl/workbook.xml", workbook)
        zip.add(
            "xl/_rels/workbook.xml.rels",
            DOCXPackage.relationships([("rId1", relations + "/worksheet", "worksheets/sheet1.xml")]))
        zip.add("xl/worksheets/sheet1.xml", sheet)
        return try zip.bytes()
    }

    /// The letters of a column counted from 0: A … Z, AA …
    static func letters(of column: Int) -> String {
        var rest = column
        var letters = ""
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}

private extension DOCXChartWorkbook {
    var contentTypes: [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"])
        xml.empty(
            "Default",
            ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
        xml.empty(
            "Override", ["PartName": "/xl/workbook.xml", "ContentType": Self.types + ".sheet.main+xml"])
        xml.empty(
            "Override",
            ["PartName": "/xl/worksheets/sheet1.xml", "ContentType": Self.types + ".worksheet+xml"])
        return xml.finish()
    }

    var workbook: [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start("workbook", ["xmlns": Self.main, "xmlns:r": DOCXPackage.relationshipTypes])
        xml.start("sheets")
        xml.empty("sheet", ["name": "Sheet1", "sheetId": "1", "r:id": "rId1"])
        return xml.finish()
    }

    var sheet: [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start("worksheet", ["xmlns": Self.main])
        xml.start("sheetData")
        xml.start("row")
        cell("", to: &xml)
        for column in series { cell(column.name, to: &xml) }
        xml.end()
        for (row, label) in labels.enumerated() {
            xml.start("row")
            cell(label, to: &xml)
            for column in series {
                xml.start("c")
                xml.element("v", text: "\(column.values[row])")
                xml.end()
            }
            xml.end()
        }
        return xml.finish()
    }

    func cell(_ text: String, to xml: inout XMLWriter) {
        xml.start("c", ["t": "inlineStr"])
        xml.start("is")
        xml.element("t", ["xml:space": "preserve"], text: text)
        for _ in 0..<2 { xml.end() }
    }
}
