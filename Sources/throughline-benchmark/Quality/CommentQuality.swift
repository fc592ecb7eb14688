import Tagging

/// Scores the learned tagger on comments that people coded, without a codebook.
enum CommentQuality {
    struct Comment {
        let text: String
        let codes: Set<String>
    }

    /// Codes with fewer comments among those scored are left out of the mean over codes.
    private static let fewest = 10

    /// The figures of a tagger learned from the table `train` on the table `test`; for growing parts of the first,
    /// spread evenly over it, where `hasCurve`.
    static func section(train: String, test: String, hasCurve: Bool) async throws -> Report.Section {
        let (train, test) = (try comments(train), try comments(test))
        var rows: [Row] = []
        var sizes = [train.count]
        if hasCurve { sizes = [50, 100, 200, 400, 800, 1600].filter { $0 < train.count } + sizes }
        for size in sizes {
            let part = (0..<size).map { train[$0 * train.count / size] }
            rows += try await self.rows("\(size) comments", part, test, isWhole: size == train.count)
        }
        return Report.Section(
            name: "comments",
            about:
                "learned from \(train.count), scored on \(test.count); codes with at least \(fewest) of these",
            rows: rows)
    }
}

private extension CommentQuality {
    static func comments(_ path: String) throws -> [Comment] {
        try DelimitedText(path: path).cells(["codes", "text"]).map {
            Comment(text: $0[1], codes: Set($0[0].split(separator: "|").map(String.init)))
        }
    }

    static func rows(
        _ name: String, _ train: [Comment], _ test: [Comment], isWhole: Bool
    ) async throws -> [Row] {
        let codes = Set((train + test).flatMap(\.codes)).sorted()
        let numbers = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var classifier: TextClassifier?
        let clock = ContinuousClock()
        let time = try await clock.measure {
            classifier = try await TextClassifier(
                train.map { ($0.text, Set($0.codes.compactMap { numbers[$0] })) }, codes: codes.count,
                jobs: Machine.current.cores)
        }
        guard var classifier else { return [] }
        let kept = codes.indices.filter { code in test.count { $0.codes.contains(codes[code]) } >= fewest }
        var tallies = [Tally](repeating: Tally(), count: codes.count)
        var ranked = 0
        var wanted = 0
        for comment in test {
            let told = classifier.classify(comment.text)
            for code in kept {
                tallies[code].count(comment.codes.contains(codes[code]), told.codes.contains(code))
            }
            let order = kept.sorted { (told.probabilities[$1], $0) < (told.probabilities[$0], $1) }.prefix(3)
            wanted += kept.count { comment.codes.contains(codes[$0]) }
            ranked += order.count { comment.codes.contains(codes[$0]) }
        }
        let all = kept.map { tallies[$0] }
        var rows = [Row(name: "\(name), micro-F1", value: all.reduce(Tally(), +).f1, unit: "")]
        guard isWhole else { return rows }
        rows[0].goal = .atLeast(0.7)
        rows.append(
            Row(
                name: "\(name), macro-F1", value: all.map(\.f1).reduce(0, +) / Double(max(1, all.count)),
                unit: "",
                goal: .atLeast(0.52)))
        rows.append(Row(name: "\(name), recall@3", value: Double(ranked) / Double(max(1, wanted)), unit: ""))
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        rows.append(Row(name: "\(name), learning", value: seconds, unit: "s", goal: .atMost(10)))
        return rows
    }
}
