import DocumentIO

/// What all charts of a Word file have in common.
enum DOCXChartMarkup {
    /// Opens a chart part down to its plot area.
    static func open(_ xml: inout XMLWriter) {
        xml.declaration()
        xml.start(
            "c:chartSpace",
            [
                "xmlns:c": DOCXDrawing.namespace,
                "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r": DOCXPackage.relationshipTypes,
            ])
        xml.empty("c:roundedCorners", ["val": "0"])
        xml.start("c:chart")
        xml.empty("c:autoTitleDeleted", ["val": "1"])
        xml.start("c:plotArea")
    }

    /// Closes the plot area, writes the legend and the rest.
    static func close(_ xml: inout XMLWriter) {
        xml.end()
        xml.raw(
            "<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/>\(text(950, "1D2733"))</c:legend>"
        )
        xml.empty("c:plotVisOnly", ["val": "1"])
        xml.empty("c:dispBlanksAs", ["val": "gap"])
        xml.end()
        xml.raw(space)
        xml.start("c:externalData", ["r:id": "workbook"])
        xml.empty("c:autoUpdate", ["val": "0"])
        xml.end()
    }

    /// How words look: size in hundredths of a point, colour as RRGGBB.
    static func text(_ size: Int, _ colour: String, bold: Bool = false) -> String {
        """
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="\(size)" b="\(bold ? 1 : 0)"><a:solidFill>\
        <a:srgbClr val="\(colour)"/></a:solidFill><a:latin typeface="Calibri"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="en-GB"/></a:p></c:txPr>
        """
    }

    /// Writes a reference to the workbook, with the values it holds: they are drawn without opening it.
    static func points(
        _ name: String, _ kind: String, _ points: [String], cells: String, to xml: inout XMLWriter
    ) {
        xml.start(name)
        xml.start("c:\(kind)Ref")
        xml.element("c:f", text: cells)
        xml.start("c:\(kind)Cache")
        if kind == "num" { xml.element("c:formatCode", text: "General") }
        xml.empty("c:ptCount", ["val": "\(points.count)"])
        for (index, point) in points.enumerated() {
            xml.start("c:pt", ["idx": "\(index)"])
            xml.element("c:v", text: point)
            xml.end()
        }
        for _ in 0..<3 { xml.end() }
    }

    /// Where the heading of a column stands in the workbook.
    static func heading(column: Int) -> String { "Sheet1!$\(DOCXChartWorkbook.letters(of: column))$1" }

    /// Where the numbers of a column of so many rows stand in the workbook.
    static func cells(column: Int, rows: Int) -> String {
        let letters = DOCXChartWorkbook.letters(of: column)
        return "Sheet1!$\(letters)$2:$\(letters)$\(rows + 1)"
    }

    private static let space = """
        <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="Calibri"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="en-GB"/></a:p></c:txPr>
        """
}
