import DocumentIO
import StudyModel
import Themes

/// Pairs of criteria that somebody raises both of, the most frequent in passages first.
struct PairsSheet {
    private static let columns: [(title: String, width: Double)] = [
        ("First", 8), ("First criterion", 34), ("Second", 8), ("Second criterion", 34),
        ("Passages of both", 10),
        ("Turns with both", 9), ("People who raise both", 11), ("People who raise the first", 11),
        ("People who raise the second", 11),
    ]

    private let criteria: [Criterion]
    private let pairs: CoOccurrence

    init(_ summary: ThemeSummary) {
        criteria = summary.matrix.criteria
        pairs = summary.coOccurrence
    }

    var sheet: Sheet { SheetWords.list(.pairs, Self.columns, frozen: 0, rows: rows) }
}

private extension PairsSheet {
    var rows: [[Cell]] {
        var found: [(first: Int, second: Int, pair: CoOccurrence.Pair)] = []
        for first in criteria.indices {
            for second in criteria.indices where first < second && pairs[first, second].people > 0 {
                found.append((first, second, pairs[first, second]))
            }
        }
        found.sort { left, right in
            (right.pair.passages, right.pair.turns, right.pair.people, left.first, left.second)
                < (left.pair.passages, left.pair.turns, left.pair.people, right.first, right.second)
        }
        return found.map { first, second, pair in
            [
                .text(criteria[first].label, .strong), .text(criteria[first].name),
                .text(criteria[second].label, .strong), .text(criteria[second].name),
                .number(pair.passages), .number(pair.turns), .number(pair.people),
                .number(pairs[first, first].people), .number(pairs[second, second].people),
            ]
        }
    }
}
