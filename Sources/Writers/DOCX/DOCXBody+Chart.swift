import DocumentIO

extension DOCXBody {
    /// Writes a chart below its title; one with many bars goes on in further charts, each short enough to
    /// stay on a page.
    mutating func write(_ chart: Chart) {
        guard !chart.bars.isEmpty, !chart.legend.isEmpty else {
            return caption(chart.title, of: .figure)
        }
        // A page on its side is lower.
        let most = width > look.textWidth(of: .portrait) ? 12 : 18
        for first in stride(from: 0, to: chart.bars.count, by: most) {
            var part = chart
            part.maximum = chart.scale
            part.bars = Array(chart.bars[first..<min(first + most, chart.bars.count)])
            caption(first == 0 ? chart.title : "\(chart.title) (continued)", of: .figure)
            draw(.bars(part))
        }
    }

    /// Writes lines below their title.
    mutating func write(_ chart: LineChart) {
        guard chart.points.count > 1 else { return write(chart.table) }
        caption(chart.title, of: .figure)
        draw(.lines(chart))
    }
}

private extension DOCXBody {
    mutating func draw(_ chart: DOCXDrawing) {
        charts.append(chart)
        let number = charts.count
        // EMU: 635 to a twentieth of a point.
        let width = "\(self.width * 635)"
        let height = "\(chart.height)"
        startParagraph(nil)
        xml.start("w:r")
        xml.start("w:drawing")
        xml.start("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
        xml.empty("wp:extent", ["cx": width, "cy": height])
        xml.empty("wp:docPr", ["id": "\(number)", "name": "Chart \(number)", "descr": chart.words])
        xml.start("a:graphic")
        xml.start("a:graphicData", ["uri": DOCXDrawing.namespace])
        xml.empty("c:chart", ["r:id": "chart\(number)"])
        for _ in 0..<6 { xml.end() }
    }
}
