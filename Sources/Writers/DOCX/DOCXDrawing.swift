/// A drawing of a Word file: bars, or lines.
enum DOCXDrawing {
    case bars(Chart)
    case lines(LineChart)

    static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"

    /// The numbers of a column, with its heading.
    struct Series {
        let name: String
        let values: [Int]
    }

    /// Its part.
    var part: [UInt8] {
        switch self {
        case .bars(let chart): DOCXChart(chart).part
        case .lines(let chart): DOCXLineChart(chart).part
        }
    }

    /// Its height in EMU (360,000 to a centimetre).
    var height: Int {
        switch self {
        case .bars(let chart): DOCXChart(chart).height
        case .lines: DOCXLineChart.height
        }
    }

    /// It in words.
    var words: String {
        switch self {
        case .bars(let chart): chart.words
        case .lines(let chart): "\(chart.title). \(chart.words)"
        }
    }

    /// The labels of its rows.
    var labels: [String] {
        switch self {
        case .bars(let chart): chart.bars.map(\.label)
        case .lines(let chart): chart.points.map { String($0.step) }
        }
    }

    /// Its columns.
    var series: [Series] {
        switch self {
        case .bars(let chart): DOCXChart(chart).series.map { Series(name: $0.name, values: $0.values) }
        case .lines(let chart): (0..<3).map { Series(name: chart.name($0), values: chart.values($0)) }
        }
    }
}
