import DocumentIO

/// A chart as Word draws it: stacked bars, a series for each entry of the legend.
struct DOCXChart {
    static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    private let chart: Chart

    init(_ chart: Chart) {
        self.chart = chart
    }

    /// Its height in EMU (360,000 to a centimetre).
    var height: Int { Self.above + chart.bars.count * pitch + Self.below }

    /// Room for a legend of two lines.
    private static let above = 480_000
    private static let below = 260_000
    /// From one bar to the next: room for two lines where a label is long.
    private var pitch: Int { chart.bars.contains { $0.label.count > 32 } ? 320_000 : 240_000 }

    /// The chart's part.
    var part: [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start(
            "c:chartSpace",
            [
                "xmlns:c": Self.namespace, "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r": DOCXPackage.relationshipTypes,
            ])
        xml.empty("c:roundedCorners", ["val": "0"])
        xml.start("c:chart")
        xml.empty("c:autoTitleDeleted", ["val": "1"])
        xml.start("c:plotArea")
        xml.raw(layout)
        bars(to: &xml)
        xml.raw(Self.categories)
        xml.raw(values)
        xml.end()
        xml.raw(Self.legend)
        xml.empty("c:plotVisOnly", ["val": "1"])
        xml.empty("c:dispBlanksAs", ["val": "gap"])
        xml.end()
        xml.raw(Self.space)
        xml.start("c:externalData", ["r:id": "workbook"])
        xml.empty("c:autoUpdate", ["val": "0"])
        xml.end()
        return xml.finish()
    }
}

private extension DOCXChart {
    static func text(_ size: Int, _ colour: String, bold: Bool = false) -> String {
        """
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="\(size)" b="\(bold ? 1 : 0)"><a:solidFill>\
        <a:srgbClr val="\(colour)"/></a:solidFill><a:latin typeface="Calibri"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="en-GB"/></a:p></c:txPr>
        """
    }

    static let categories = """
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>\
        <c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
        <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="77828E"/></a:solidFill></a:ln></c:spPr>\
        \(text(950, "1D2733"))<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/>\
        <c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>
        """

    static let legend = """
        <c:legend><c:legendPos val="t"/><c:overlay val="0"/>\(text(950, "1D2733"))</c:legend>
        """

    static let space = """
        <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="Calibri"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="en-GB"/></a:p></c:txPr>
        """

    /// The bars' own area: to the right of labels that may take two lines, below the legend.
    var layout: String {
        """
        <c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>\
        <c:x val="0.36"/><c:y val="\(Double(Self.above) / Double(height))"/><c:w val="0.61"/>\
        <c:h val="\(Double(chart.bars.count * pitch) / Double(height))"/></c:manualLayout></c:layout>
        """
    }

    /// Bars of lower counts have no room for a mark beside the count.
    var narrow: Int { (chart.scale * 6 + 99) / 100 }

    /// The axis of counts: whole numbers, about five of them.
    var values: String {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
        let step = steps.first { chart.scale <= 6 * $0 } ?? chart.scale
        return """
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="\(chart.scale)"/>\
            <c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>\
            <a:ln w="6350"><a:solidFill><a:srgbClr val="E3E7EB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
            <c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
            <c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\(Self.text(850, "55616E"))\
            <c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>\
            <c:majorUnit val="\(step)"/></c:valAx>
            """
    }

    func bars(to xml: inout XMLWriter) {
        xml.start("c:barChart")
        xml.empty("c:barDir", ["val": "bar"])
        xml.empty("c:grouping", ["val": "stacked"])
        xml.empty("c:varyColors", ["val": "0"])
        for (index, entry) in chart.legend.enumerated() { series(index, entry, to: &xml) }
        xml.empty("c:gapWidth", ["val": "38"])
        xml.empty("c:overlap", ["val": "100"])
        xml.empty("c:axId", ["val": "1"])
        xml.empty("c:axId", ["val": "2"])
        xml.end()
    }

    func series(_ index: Int, _ entry: Chart.LegendEntry, to xml: inout XMLWriter) {
        xml.start("c:ser")
        xml.empty("c:idx", ["val": "\(index)"])
        xml.empty("c:order", ["val": "\(index)"])
        let title = "Sheet1!$\(DOCXChartWorkbook.letters(of: index + 1))$1"
        points("c:tx", "str", ["\(entry.tint.symbol) \(entry.name)"], cells: title, to: &xml)
        let line = entry.tint == .silent ? "77828E" : "FFFFFF"
        xml.raw(
            "<c:spPr><a:solidFill><a:srgbClr val=\"\(entry.tint.fill)\"/></a:solidFill><a:ln w=\"9525\">"
                + "<a:solidFill><a:srgbClr val=\"\(line)\"/></a:solidFill>"
                + (entry.tint == .silent ? "<a:prstDash val=\"sysDash\"/>" : "") + "</a:ln></c:spPr>"
                + "<c:invertIfNegative val=\"0\"/>")
        xml.start("c:dLbls")
        // The mark before each count tells the series without its colour; a bar too narrow for
        // both has the count alone, a count of 0 has no label.
        xml.empty(
            "c:numFmt",
            ["formatCode": "[=0]\"\";[<\(narrow)]0;\"\(entry.tint.symbol) \"0", "sourceLinked": "0"])
        xml.raw(
            "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
                + Self.text(850, entry.tint.ink, bold: true))
        xml.raw(
            "<c:dLblPos val=\"ctr\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>")
        xml.end()
        points("c:cat", "str", chart.bars.map(\.label), cells: cells(column: 0), to: &xml)
        let counts = chart.bars.map { "\(max(0, $0.counts[entry.tint] ?? 0))" }
        points("c:val", "num", counts, cells: cells(column: index + 1), to: &xml)
        xml.end()
    }

    /// Where the numbers of a column stand in the workbook.
    func cells(column: Int) -> String {
        let letters = DOCXChartWorkbook.letters(of: column)
        return "Sheet1!$\(letters)$2:$\(letters)$\(chart.bars.count + 1)"
    }

    /// Writes a reference to the workbook, with the values it holds: they are drawn without opening it.
    func points(_ name: String, _ kind: String, _ points: [String], cells: String, to xml: inout XMLWriter) {
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
}
