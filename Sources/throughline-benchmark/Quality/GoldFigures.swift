/// The figures of a score, with intervals.
enum GoldFigures {
    private static let figures: [(String, (GoldScore) -> Double)] =
        GoldScore.Level.allCases.flatMap { level in
            [
                ("\(level.rawValue), micro-F1", { $0.micro(level).f1 }),
                ("\(level.rawValue), precision", { $0.micro(level).precision }),
                ("\(level.rawValue), recall", { $0.micro(level).recall }),
                ("\(level.rawValue), macro-F1", { $0.macro(level) }),
            ] as [(String, (GoldScore) -> Double)]
        } + [
            ("recall@1", { $0.recall(at: 1) }), ("recall@3", { $0.recall(at: 3) }),
            ("recall@5", { $0.recall(at: 5) }), ("kind, macro-F1", \.kind), ("stance, agreement", \.stance),
            ("questions, F1", \.questionF1),
        ]

    /// A row for each figure of `scores`, given by interview and coder: the mean over coders.
    static func rows(_ scores: [[GoldScore]]) -> [Row] {
        figures.map { name, figure in
            let value = mean(scores, figure)
            let interval = Bootstrap.interval(scores) { mean($0, figure) }
            return Row(
                name: name, value: value, unit: "",
                note:
                    "\(ReportTable.number(interval.lowerBound)) to \(ReportTable.number(interval.upperBound))"
            )
        }
    }

    private static func mean(_ scores: [[GoldScore]], _ figure: (GoldScore) -> Double) -> Double {
        guard let coders = scores.first?.count, coders > 0 else { return 0 }
        let values = (0..<coders).map { coder in figure(scores.reduce(GoldScore()) { $0 + $1[coder] }) }
        return values.reduce(0, +) / Double(coders)
    }
}
