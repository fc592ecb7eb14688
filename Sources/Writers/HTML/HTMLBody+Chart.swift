import DocumentIO

extension HTMLBody {
    /// Writes a chart: a drawing for each bar, so that labels keep their size on any screen.
    mutating func write(_ chart: Chart) {
        xml.start("figure", ["class": "chart"])
        xml.element("figcaption", ["dir": "auto"], text: chart.title)
        if !chart.legend.isEmpty { legend(of: chart) }
        if chart.arrangement == .diverging { sideNames() }
        xml.start("ul", ["class": chart.arrangement == .diverging ? "bars diverging" : "bars"])
        for bar in chart.bars {
            xml.start("li")
            xml.element("span", ["class": "label", "dir": "auto", "aria-hidden": "true"], text: bar.label)
            if chart.arrangement == .diverging {
                drawSides(of: bar, of: chart)
            } else {
                draw(bar, of: chart)
            }
            xml.end()
        }
        xml.end()
        let width = chart.arrangement == .diverging ? "Each side" : "The full width"
        xml.element("p", ["class": "scale"], text: "\(width) stands for \(chart.scale) people.")
        xml.end()
    }
}

private extension HTMLBody {
    mutating func legend(of chart: Chart) {
        xml.start("ul", ["class": "legend"])
        for entry in chart.legend {
            xml.start("li")
            xml.element(
                "span", ["class": "swatch \(entry.tint.rawValue)", "aria-hidden": "true"],
                text: entry.tint.symbol)
            xml.text(" " + entry.name)
            xml.end()
        }
        xml.end()
    }

    mutating func draw(_ bar: Chart.Bar, of chart: Chart) {
        xml.start(
            "svg", ["role": "img", "aria-label": chart.words(for: bar), "height": "24", "width": "100%"])
        xml.empty("rect", ["class": "track", "width": "100%", "height": "24"])
        var before = 0
        for entry in chart.legend {
            let count = max(0, bar.counts[entry.tint] ?? 0)
            guard count > 0 else { continue }
            let left = percent(before, of: chart.scale)
            xml.start("svg", ["x": left, "width": percent(count, of: chart.scale), "height": "24"])
            xml.empty("rect", ["class": "bar \(entry.tint.rawValue)", "width": "100%", "height": "24"])
            // A narrow bar has room for the number alone; its place in the order tells the rest.
            let label = count * 12 >= chart.scale ? "\(entry.tint.symbol) \(count)" : "\(count)"
            xml.element(
                "text",
                ["class": "on \(entry.tint.rawValue)", "x": "50%", "y": "16.5", "text-anchor": "middle"],
                text: label)
            xml.end()
            before += count
        }
        xml.end()
    }

}

extension HTMLBody {
    /// A share in percent with two decimals, reckoned in whole numbers.
    func percent(_ count: Int, of scale: Int) -> String {
        let hundredths = count * 10_000 / scale
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
