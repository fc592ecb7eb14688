import DocumentIO
import StudyModel
import Themes

/// Criteria by criteria, three times over: in how many people, turns and passages both come up.
struct CoOccurrenceSheet {
    private let criteria: [Criterion]
    private let pairs: CoOccurrence

    init(_ summary: ThemeSummary) {
        criteria = summary.matrix.criteria
        pairs = summary.coOccurrence
    }

    var sheet: Sheet {
        let blocks: [(title: String, count: (CoOccurrence.Pair) -> Int)] = [
            ("People who raise both", \.people), ("Turns in which both come up", \.turns),
            ("Passages coded with both", \.passages),
        ]
        let heading = CellStyle(.heading, isCentred: true)
        let head: [Cell] =
            [.text("Criterion", .heading)] + criteria.map { .text($0.label, heading) }
        let rows = blocks.flatMap { block in
            [[Cell.text(block.title, CellStyle(.title, isRuled: false))]]
                + criteria.indices.map { row($0, block.count) }
        }
        var sheet = Sheet(
            name: SheetPlace.coOccurrence.name, widths: [54] + criteria.map { _ in 6 }, head: [head],
            rows: rows)
        sheet.frozenColumns = 1
        SheetWords.fitToPages(&sheet)
        sheet.shades = blocks.indices.map { block in
            let first = 2 + block * (criteria.count + 1)
            return .init(rows: first..<(first + criteria.count), columns: 1..<(criteria.count + 1))
        }
        return sheet
    }

    private func row(_ first: Int, _ count: (CoOccurrence.Pair) -> Int) -> [Cell] {
        let own = CellStyle(.strong, figures: .whole, isCentred: true)
        return [.text(SheetWords.name(criteria[first]), .strong)]
            + criteria.indices.map { second in
                let number = count(pairs[first, second])
                return first == second ? .number(number, own) : SheetWords.some(number)
            }
    }
}
