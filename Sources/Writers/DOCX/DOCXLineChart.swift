import DocumentIO
import Themes

/// A line between two others as Word draws it.
struct DOCXLineChart {
    /// Its height in EMU (360,000 to a centimetre).
    static let height = 2_250_000
    private let chart: LineChart

    init(_ chart: LineChart) {
        self.chart = chart
    }

    /// The chart's part.
    var part: [UInt8] {
        var xml = XMLWriter()
        DOCXChartMarkup.open(&xml)
        xml.start("c:lineChart")
        xml.empty("c:grouping", ["val": "standard"])
        xml.empty("c:varyColors", ["val": "0"])
        for line in 0..<3 { write(line, to: &xml) }
        xml.empty("c:marker", ["val": "1"])
        xml.empty("c:axId", ["val": "1"])
        xml.empty("c:axId", ["val": "2"])
        xml.end()
        xml.raw(steps)
        xml.raw(values)
        DOCXChartMarkup.close(&xml)
        return xml.finish()
    }
}

private extension DOCXLineChart {
    /// Colour, width in EMU and dashes of each line: told apart without colour.
    static let looks = [
        ("55616E", 15_875, "sysDot"), ("0F4C5C", 34_925, "solid"), ("55616E", 15_875, "dash"),
    ]

    func write(_ line: Int, to xml: inout XMLWriter) {
        let (colour, width, dash) = Self.looks[line]
        xml.start("c:ser")
        xml.empty("c:idx", ["val": "\(line)"])
        xml.empty("c:order", ["val": "\(line)"])
        let heading = DOCXChartMarkup.heading(column: line + 1)
        DOCXChartMarkup.points("c:tx", "str", [chart.name(line)], cells: heading, to: &xml)
        xml.raw(
            "<c:spPr><a:ln w=\"\(width)\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill>"
                + "<a:prstDash val=\"\(dash)\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>"
        )
        let rows = chart.points.count
        DOCXChartMarkup.points(
            "c:cat", "str", chart.points.map { String($0.step) },
            cells: DOCXChartMarkup.cells(column: 0, rows: rows), to: &xml)
        DOCXChartMarkup.points(
            "c:val", "num", chart.values(line).map(String.init),
            cells: DOCXChartMarkup.cells(column: line + 1, rows: rows), to: &xml)
        xml.empty("c:smooth", ["val": "0"])
        xml.end()
    }

    func title(_ words: String) -> String {
        var xml = XMLWriter()
        xml.raw(
            "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"0\"/></a:pPr>"
        )
        xml.raw(
            "<a:r><a:rPr lang=\"en-GB\" sz=\"900\" b=\"0\"><a:solidFill><a:srgbClr val=\"55616E\"/></a:solidFill>"
        )
        xml.raw("<a:latin typeface=\"Calibri\"/></a:rPr>")
        xml.element("a:t", text: words)
        xml.raw("</a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
        return String(decoding: xml.finish(), as: UTF8.self)
    }

    var steps: String {
        """
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>\
        <c:axPos val="b"/>\(title(chart.across.capitalisedFirst))\
        <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\
        <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="55616E"/></a:solidFill></a:ln></c:spPr>\
        \(DOCXChartMarkup.text(850, "55616E"))<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/>\
        <c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>
        """
    }

    var values: String {
        """
        <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="\(chart.scale)"/>\
        <c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>\
        <a:ln w="6350"><a:solidFill><a:srgbClr val="E3E7EB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
        \(title(chart.up.capitalisedFirst))\
        <c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
        <c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
        \(DOCXChartMarkup.text(850, "55616E"))\
        <c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>
        """
    }
}
