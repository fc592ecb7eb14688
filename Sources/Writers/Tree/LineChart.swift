import Themes

/// A line between a lower and an upper one, over counted steps: what further interviews bring.
public struct LineChart: Hashable, Sendable {
    /// A step and the values at it.
    public struct Point: Hashable, Sendable {
        /// The step, ascending from point to point.
        public var step: Int
        /// The value of the lower line, at least 0.
        public var low: Int
        /// The value of the line itself.
        public var middle: Int
        /// The value of the upper line.
        public var high: Int

        /// A point by step and values.
        public init(step: Int, low: Int, middle: Int, high: Int) {
            self.step = step
            self.low = low
            self.middle = middle
            self.high = high
        }
    }

    /// What it shows.
    public var title: String
    /// What it shows in a sentence or two, for whoever does not see it.
    public var words: String
    /// What steps count ("interviews").
    public var across: String
    /// What values count ("criteria raised").
    public var up: String
    /// The names of the lower line, the line itself and the upper line.
    public var names: [String]
    /// The value at the upper edge.
    public var maximum: Int
    /// The points.
    public var points: [Point]

    /// A chart of the given points; see the properties.
    public init(
        title: String, words: String, across: String, up: String, names: [String], maximum: Int,
        points: [Point]
    ) {
        self.title = title
        self.words = words
        self.across = across
        self.up = up
        self.names = names
        self.maximum = maximum
        self.points = points
    }
}

extension LineChart {
    /// The name of a line, 0…2; empty where none is given.
    func name(_ line: Int) -> String { line < names.count ? names[line] : "" }

    /// The values of a line, 0…2.
    func values(_ line: Int) -> [Int] { points.map { [$0.low, $0.middle, $0.high][line] } }

    /// The value the upper edge stands for: never less than the highest point, never 0.
    var scale: Int { max(1, maximum, points.map { max($0.low, $0.middle, $0.high) }.max() ?? 0) }

    /// Its numbers as a table.
    var table: Table {
        let columns =
            [Table.Column(across.capitalisedFirst, isNumeric: true)]
            + (0..<3).map { .init(name($0).capitalisedFirst, isNumeric: true) }
        return Table(
            caption: title, columns: columns,
            rows: points.map { [$0.step, $0.low, $0.middle, $0.high].map { Table.Cell(String($0)) } })
    }
}
