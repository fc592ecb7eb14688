extension Tint {
    /// A mark that tells the tint without colour; in the fonts every machine has.
    var symbol: String {
        switch self {
        case .helping: "+"
        case .hindering: "−"
        case .mixed: "±"
        case .neutral: "●"
        case .silent: "○"
        }
    }

    /// Behind a cell's text, as RRGGBB: contrast of at least 12 to 1 with the ink.
    var paper: String {
        switch self {
        case .helping: "DCEBEE"
        case .hindering: "FBE8C8"
        case .mixed: "E8E0F1"
        case .neutral: "EEF1F4"
        case .silent: "FFFFFF"
        }
    }

    /// Fills a bar, as RRGGBB. No two are of one lightness, so that they differ in black and white.
    var fill: String {
        switch self {
        case .helping: "0F4C5C"
        case .hindering: "E8A33D"
        case .mixed: "8465AE"
        case .neutral: "CBD2D9"
        case .silent: "FFFFFF"
        }
    }

    /// On the fill, as RRGGBB: contrast of at least 4.5 to 1.
    var ink: String {
        switch self {
        case .helping, .mixed: "FFFFFF"
        case .hindering, .neutral, .silent: "1D2733"
        }
    }
}

extension Chart {
    /// What the bar of `label` shows, in words.
    func words(for bar: Bar) -> String {
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
            bars.map { bar in legend.reduce(0) { $0 + max(0, bar.counts[$1.tint] ?? 0) } }.max() ?? 0)
    }
}
