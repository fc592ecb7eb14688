import Tagging

/// The figures of a score, with intervals.
enum GoldFigures {
    /// A row for each figure of `scores`, given by interview and coder: the mean over coders.
    static func rows(_ scores: [[GoldScore]]) -> [Row] {
        var rows: [Row] = []
        for level in GoldScore.Level.allCases {
            let name = level.rawValue
            rows.append(row("\(name), micro-F1", scores) { $0.micro(level).f1 })
            rows.append(row("\(name), precision", scores) { $0.micro(level).precision })
            rows.append(row("\(name), recall", scores) { $0.micro(level).recall })
            rows.append(row("\(name), macro-F1", scores) { $0.macro(level) })
        }
        for count in [1, 3, 5] { rows.append(row("recall@\(count)", scores) { $0.recall(at: count) }) }
        rows.append(row("kind, macro-F1", scores) { $0.kind })
        rows.append(row("stance, agreement", scores) { $0.stance })
        rows.append(row("questions, F1", scores) { $0.questionF1 })
        return rows
    }
}

private extension GoldFigures {
    static func row(_ name: String, _ scores: [[GoldScore]], _ figure: (GoldScore) -> Double) -> Row {
        let interval = Bootstrap.interval(scores) { mean($0, figure) }
        return Row(
            name: name, value: mean(scores, figure), unit: "",
            note: "\(ReportTable.number(interval.lowerBound)) to \(ReportTable.number(interval.upperBound))")
    }

    static func mean(_ scores: [[GoldScore]], _ figure: (GoldScore) -> Double) -> Double {
        guard let coders = scores.first?.count, coders > 0 else { return 0 }
        let values = (0..<coders).map { coder in figure(scores.reduce(GoldScore()) { $0 + $1[coder] }) }
        return values.reduce(0, +) / Double(coders)
    }
}
