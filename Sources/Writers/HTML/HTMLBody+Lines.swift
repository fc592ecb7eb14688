import DocumentIO
import Themes

extension HTMLBody {
    /// Writes a line between two others. Lines are stretched to the width there is, words keep their size.
    mutating func write(_ chart: LineChart) {
        guard let last = chart.points.last, chart.points.count > 1 else { return write(chart.table) }
        drawings += 1
        let id = "drawing-\(drawings)"
        xml.start("figure", ["class": "chart lines"])
        xml.element("figcaption", ["dir": "auto"], text: chart.title)
        lineLegend(of: chart)
        xml.element("p", ["class": "axis-title", "aria-hidden": "true"], text: chart.up.capitalisedFirst)
        xml.start(
            "svg",
            [
                "role": "img", "aria-labelledby": "\(id)-title \(id)-words", "width": "100%", "height": "270",
            ])
        xml.element("title", ["id": "\(id)-title"], text: chart.title)
        xml.element("desc", ["id": "\(id)-words"], text: chart.words)
        scale(of: chart)
        steps(of: chart, last.step)
        xml.start(
            "svg",
            [
                "x": "9%", "y": "10", "width": "88%", "height": "220", "viewBox": "0 0 1000 1000",
                "preserveAspectRatio": "none", "overflow": "visible",
            ])
        band(of: chart)
        for (line, name) in ["low", "middle", "high"].enumerated() {
            let path = points(chart.values(line), of: chart).joined(separator: " ")
            xml.empty("polyline", ["class": "line \(name)", "points": path])
        }
        xml.end()
        xml.end()
        xml.element(
            "p", ["class": "axis-title across", "aria-hidden": "true"], text: chart.across.capitalisedFirst)
        xml.end()
    }
}

private extension HTMLBody {
    mutating func lineLegend(of chart: LineChart) {
        xml.start("ul", ["class": "legend"])
        for (line, name) in [(1, "middle"), (2, "high"), (0, "low")] {
            xml.start("li")
            xml.start("svg", ["class": "stroke", "width": "34", "height": "12", "aria-hidden": "true"])
            xml.empty("line", ["class": "line \(name)", "x1": "1", "x2": "33", "y1": "6", "y2": "6"])
            xml.end()
            xml.text(" " + chart.name(line))
            xml.end()
        }
        xml.end()
    }

    /// Lines across with their values at the left.
    mutating func scale(of chart: LineChart) {
        for value in Self.ticks(to: chart.scale, atMost: 5) {
            let y = 230 - 220 * value / chart.scale
            xml.empty("line", ["class": "rule", "x1": "9%", "x2": "97%", "y1": "\(y)", "y2": "\(y)"])
            xml.element(
                "text", ["class": "tick", "x": "7.5%", "y": "\(y + 4)", "text-anchor": "end"],
                text: "\(value)")
        }
    }

    /// The numbers of steps below.
    mutating func steps(of chart: LineChart, _ last: Int) {
        let first = chart.points.first?.step ?? 1
        guard last > first else { return }
        for step in Self.ticks(to: last, atMost: 7) where step >= first {
            let share = 9 + 88 * Double(step - first) / Double(last - first)
            xml.element(
                "text", ["class": "tick", "x": percent(share), "y": "252", "text-anchor": "middle"],
                text: "\(step)")
        }
    }

    /// The room between the lower and the upper line.
    mutating func band(of chart: LineChart) {
        let above = points(chart.values(2), of: chart)
        let below = points(chart.values(0), of: chart).reversed()
        xml.empty("polygon", ["class": "band", "points": (above + below).joined(separator: " ")])
    }

    /// Places in a square of a thousand.
    func points(_ values: [Int], of chart: LineChart) -> [String] {
        let first = chart.points.first?.step ?? 0
        let width = max(1, (chart.points.last?.step ?? 1) - first)
        return zip(chart.points, values).map { point, value in
            "\((point.step - first) * 1_000 / width),\(1_000 - max(0, value) * 1_000 / chart.scale)"
        }
    }

    /// A share in percent with one decimal.
    func percent(_ share: Double) -> String {
        let tenths = Int(share * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)%"
    }
}

extension HTMLBody {
    /// Round numbers from 0 to `limit`, so few steps apart that there are at most `most` above 0.
    static func ticks(to limit: Int, atMost most: Int) -> [Int] {
        var step = 1
        var factors = [2, 5, 10].makeIterator()
        var power = 1
        while limit / step > most {
            guard let factor = factors.next() else {
                power *= 10
                factors = [2, 5, 10].makeIterator()
                continue
            }
            step = factor * power
        }
        return Array(stride(from: 0, through: limit, by: step))
    }
}
