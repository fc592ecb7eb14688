import DocumentIO

/// Bars as Word draws them: stacked, a series for each entry of the legend; where they diverge, two for those who stand
/// on both sides.
struct DOCXChart {
    private let chart: Chart

    init(_ chart: Chart) {
        self.chart = chart
    }

    /// A series: its name, its tint, and its values, below 0 to the left.
    struct Series {
        let name: String
        let tint: Tint
        let values: [Int]
        /// The format of its labels.
        let format: String
    }

    /// The series, from the axis outwards.
    var series: [Series] {
        chart.arrangement == .diverging ? sides : chart.legend.map(stack)
    }

    /// Its height in EMU (360,000 to a centimetre).
    var height: Int { Self.above + chart.bars.count * pitch + Self.below }

    /// Room for a legend of two lines.
    private static let above = 480_000
    private static let below = 260_000
    /// From one bar to the next: room for two lines where a label is long.
    private var pitch: Int { chart.bars.contains { $0.label.count > 32 } ? 320_000 : 215_000 }

    /// The chart's part.
    var part: [UInt8] {
        let series = series
        var xml = XMLWriter()
        DOCXChartMarkup.open(&xml)
        xml.raw(layout)
        bars(series, to: &xml)
        xml.raw(Self.categories)
        xml.raw(values)
        DOCXChartMarkup.close(&xml)
        return xml.finish()
    }
}

private extension DOCXChart {
    static let categories = """
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>\
        <c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
        <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="55616E"/></a:solidFill></a:ln></c:spPr>\
        \(DOCXChartMarkup.text(950, "1D2733"))<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/>\
        <c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>
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

    func stack(_ entry: Chart.LegendEntry) -> Series {
        // The mark before each count tells the series without its colour; a bar too narrow for
        // both has the count alone, a count of 0 has no label.
        Series(
            name: "\(entry.tint.symbol) \(entry.name)", tint: entry.tint,
            values: chart.bars.map { chart.count(entry.tint, $0) },
            format: "[=0]\"\";[<\(narrow)]0;\"\(entry.tint.symbol) \"0")
    }

    var sides: [Series] {
        func name(_ tint: Tint, _ side: String = "") -> String {
            let name = chart.legend.first { $0.tint == tint }?.name ?? tint.rawValue
            return "\(tint.symbol) \(name)\(side)"
        }
        func values(_ tint: Tint, _ sign: Int) -> [Int] { chart.bars.map { sign * chart.count(tint, $0) } }
        let plain = "0;0;\"\""
        return [
            Series(
                name: name(.mixed, " (on the left)"), tint: .mixed, values: values(.mixed, -1), format: plain),
            Series(name: name(.hindering), tint: .hindering, values: values(.hindering, -1), format: plain),
            Series(
                name: name(.mixed, " (on the right)"), tint: .mixed, values: values(.mixed, 1), format: plain),
            Series(name: name(.helping), tint: .helping, values: values(.helping, 1), format: plain),
        ]
    }

    /// The axis of counts: whole numbers, about five of them a side.
    var values: String {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
        let step = steps.first { chart.scale <= 6 * $0 } ?? chart.scale
        let isDiverging = chart.arrangement == .diverging
        // The axis is counted from its left end: only from a whole number of steps does it come by 0.
        let most = isDiverging ? (chart.scale + step - 1) / step * step : chart.scale
        return """
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="\(most)"/>\
            <c:min val="\(isDiverging ? -most : 0)"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>\
            <a:ln w="6350"><a:solidFill><a:srgbClr val="E3E7EB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
            <c:numFmt formatCode="0;0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
            <c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
            \(DOCXChartMarkup.text(850, "55616E"))\
            <c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>\
            <c:majorUnit val="\(step)"/></c:valAx>
            """
    }

    func bars(_ series: [Series], to xml: inout XMLWriter) {
        xml.start("c:barChart")
        xml.empty("c:barDir", ["val": "bar"])
        xml.empty("c:grouping", ["val": "stacked"])
        xml.empty("c:varyColors", ["val": "0"])
        for (index, series) in series.enumerated() { write(series, index, to: &xml) }
        xml.empty("c:gapWidth", ["val": "38"])
        xml.empty("c:overlap", ["val": "100"])
        xml.empty("c:axId", ["val": "1"])
        xml.empty("c:axId", ["val": "2"])
        xml.end()
    }

    func write(_ series: Series, _ index: Int, to xml: inout XMLWriter) {
        xml.start("c:ser")
        xml.empty("c:idx", ["val": "\(index)"])
        xml.empty("c:order", ["val": "\(index)"])
        let heading = DOCXChartMarkup.heading(column: index + 1)
        DOCXChartMarkup.points("c:tx", "str", [series.name], cells: heading, to: &xml)
        xml.raw(
            "<c:spPr><a:solidFill><a:srgbClr val=\"\(series.tint.fill)\"/></a:solidFill><a:ln w=\"9525\">"
                + "<a:solidFill><a:srgbClr val=\"\(series.tint.outline)\"/></a:solidFill>"
                + (series.tint == .silent ? "<a:prstDash val=\"sysDash\"/>" : "") + "</a:ln></c:spPr>"
                + "<c:invertIfNegative val=\"0\"/>")
        xml.start("c:dLbls")
        xml.empty("c:numFmt", ["formatCode": series.format, "sourceLinked": "0"])
        xml.raw(
            "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
                + DOCXChartMarkup.text(850, series.tint.ink, bold: true))
        xml.raw(
            "<c:dLblPos val=\"ctr\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>")
        xml.end()
        let rows = chart.bars.count
        DOCXChartMarkup.points(
            "c:cat", "str", chart.bars.map(\.label), cells: DOCXChartMarkup.cells(column: 0, rows: rows),
            to: &xml)
        DOCXChartMarkup.points(
            "c:val", "num", series.values.map(String.init),
            cells: DOCXChartMarkup.cells(column: index + 1, rows: rows), to: &xml)
        xml.end()
    }
}
