import DocumentIO

extension HTMLBody {
    /// Draws a bar that diverges: difficulty to the left of the middle, help to the right, both next to it.
    mutating func drawSides(of bar: Chart.Bar, of chart: Chart) {
        xml.start("svg", ["role": "img", "height": "24", "width": "100%"])
        xml.element("title", text: chart.words(for: bar))
        xml.empty("rect", ["class": "track", "width": "100%", "height": "24"])
        xml.empty("line", ["class": "middle-line", "x1": "50%", "x2": "50%", "y1": "-5", "y2": "29"])
        let both = chart.count(.mixed, bar)
        let scale = 2 * chart.scale
        part(.hindering, chart.count(.hindering, bar), from: chart.scale - chart.left(of: bar), scale)
        part(.mixed, both, from: chart.scale - both, scale)
        part(.mixed, both, from: chart.scale, scale)
        part(.helping, chart.count(.helping, bar), from: chart.scale + both, scale)
        xml.end()
    }

    /// Writes what either side stands for, above the bars.
    mutating func sideNames() {
        xml.start("p", ["class": "sides", "aria-hidden": "true"])
        xml.element("span", text: "← told of difficulty")
        xml.element("span", text: "told of help →")
        xml.end()
    }
}

private extension HTMLBody {
    mutating func part(_ tint: Tint, _ count: Int, from start: Int, _ scale: Int) {
        guard count > 0 else { return }
        xml.start(
            "svg", ["x": percent(start, of: scale), "width": percent(count, of: scale), "height": "24"])
        xml.empty("rect", ["class": "bar \(tint.rawValue)", "width": "100%", "height": "24"])
        xml.element(
            "text", ["class": "on \(tint.rawValue)", "x": "50%", "y": "16.5", "text-anchor": "middle"],
            text: "\(count)")
        xml.end()
    }
}
