/// Intervals from drawing the same things again, with replacement.
enum Bootstrap {
    /// How often.
    static let draws = 200

    /// The middle 95 % of `figure` over `draws` samples of `items`, as many each; the same every time.
    static func interval<Item>(_ items: [Item], _ figure: ([Item]) -> Double) -> ClosedRange<Double> {
        guard !items.isEmpty else { return 0...0 }
        var generator = SeededGenerator(seed: 1)
        let figures = (0..<draws).map { _ in figure(items.map { _ in generator.pick(items) }) }.sorted()
        return figures[draws / 40]...figures[draws - 1 - draws / 40]
    }
}
