/// Horizontal bars of counts of people.
public struct Chart: Hashable, Sendable {
    /// How the counts of a bar lie.
    public enum Arrangement: Hashable, Sendable {
        /// One after the other from the left edge.
        case stacked
        /// Difficulty to the left of a line in the middle, help to the right; who tells of both stands on both sides,
        /// next to the line.
        case diverging
    }

    /// A bar: a label and a count for each tint, in the order of the legend.
    public struct Bar: Hashable, Sendable {
        /// What the bar is about.
        public var label: String
        /// Counts of people by tint, each at least 0.
        public var counts: [Tint: Int]

        /// A bar of that label and counts.
        public init(label: String, counts: [Tint: Int]) {
            self.label = label
            self.counts = counts
        }
    }

    /// What it shows; also its text alternative's first sentence.
    public var title: String
    /// The tints in the order they are stacked, with their names in the legend.
    public var legend: [LegendEntry]
    /// The count at the right edge (the number of interviewees), and at the left one where bars diverge.
    public var maximum: Int
    /// The bars from top to bottom.
    public var bars: [Bar]
    /// How the counts of a bar lie.
    public var arrangement: Arrangement

    /// A name for a tint.
    public struct LegendEntry: Hashable, Sendable {
        /// The tint.
        public var tint: Tint
        /// Its name.
        public var name: String

        /// A tint by name.
        public init(_ tint: Tint, _ name: String) {
            self.tint = tint
            self.name = name
        }
    }

    /// A chart of the given bars.
    public init(
        title: String, legend: [LegendEntry], maximum: Int, bars: [Bar], arrangement: Arrangement = .stacked
    ) {
        self.arrangement = arrangement
        self.title = title
        self.legend = legend
        self.maximum = maximum
        self.bars = bars
    }
}
