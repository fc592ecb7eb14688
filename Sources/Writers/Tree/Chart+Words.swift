extension Chart {
    /// What the bar of `label` shows, in words.
    func words(for bar: Bar) -> String {
        if arrangement == .diverging { return sidesInWords(of: bar) }
        let parts = legend.compactMap { entry in
            bar.counts[entry.tint].flatMap { $0 > 0 ? "\(entry.name.lowercased()) \($0)" : nil }
        }
        return "\(bar.label): " + (parts.isEmpty ? "none" : parts.joined(separator: ", ")) + " of \(maximum)"
    }

    /// The whole chart in words.
    var words: String {
        ([title] + bars.map(words(for:))).joined(separator: ". ") + "."
    }

    /// The count the right edge stands for: never less than the longest bar, never 0.
    var scale: Int {
        max(
            1, maximum,
            bars.map { bar in
                arrangement == .diverging
                    ? max(left(of: bar), right(of: bar))
                    : legend.reduce(0) { $0 + max(0, bar.counts[$1.tint] ?? 0) }
            }.max() ?? 0)
    }

    /// Where bars diverge: the count to the left of the line.
    func left(of bar: Bar) -> Int { count(.hindering, bar) + count(.mixed, bar) }

    /// Where bars diverge: the count to the right of the line.
    func right(of bar: Bar) -> Int { count(.helping, bar) + count(.mixed, bar) }

    /// A count of a bar, never below 0.
    func count(_ tint: Tint, _ bar: Bar) -> Int { max(0, bar.counts[tint] ?? 0) }

    private func sidesInWords(of bar: Bar) -> String {
        let both = count(.mixed, bar)
        let tail = both > 0 ? ", of whom \(both) told of both" : ""
        return "\(bar.label): difficulty \(left(of: bar)), help \(right(of: bar))\(tail)"
    }
}
