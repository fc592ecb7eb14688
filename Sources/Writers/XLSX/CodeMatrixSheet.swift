import DocumentIO
import StudyModel
import Themes

/// How many passages of each participant count for each criterion, with sums that follow what is edited.
struct CodeMatrixSheet {
    private static let attributes: [(title: String, width: Double)] = [
        ("Participant", 14), ("Organisation", 18), ("Sector", 16),
    ]
    private static let headHeight = 180.0
    /// The look of sums.
    static let total = CellStyle(.strong, figures: .whole, isCentred: true, fill: 0xE8ECF0)

    private let matrix: FrameworkMatrix

    init(_ matrix: FrameworkMatrix) { self.matrix = matrix }

    var sheet: Sheet {
        let columns =
            Self.attributes + matrix.criteria.map { (SheetWords.name($0), 5.5) } + [("All passages", 8)]
        var sheet = SheetWords.list(.codeMatrix, columns, frozen: 1, rows: matrix.rows.indices.lazy.map(row))
        let turned = CellStyle(.turnedHeading)
        sheet.head = [
            SheetWords.headings(Self.attributes.map(\.title))
                + (matrix.criteria.map(SheetWords.name) + ["All passages"]).map { .text($0, turned) }
        ]
        sheet.headHeights = [Self.headHeight]
        let first = Self.attributes.count
        sheet.shades = [
            .init(rows: 1..<(matrix.rows.count + 1), columns: first..<(first + matrix.criteria.count))
        ]
        sheet.foot = matrix.rows.isEmpty ? [] : [sums("Passages", "SUM"), sums("People", "COUNT")]
        return sheet
    }
}

private extension CodeMatrixSheet {
    func row(_ index: Int) -> [Cell] {
        let row = matrix.rows[index]
        let counts = row.cells.map { $0?.passages ?? 0 }
        let first = Self.attributes.count
        let range =
            "\(SheetWords.letters(first))\(index + 2):\(SheetWords.letters(first + counts.count - 1))\(index + 2)"
        let head: [Cell] = [
            .text(row.participant.rawValue, .strong), .text(row.attributes.organisation ?? ""),
            .text(row.attributes.sector ?? ""),
        ]
        return head + counts.map(SheetWords.some)
            + [.formula("=SUM(\(range))", counts.reduce(0, +), Self.total)]
    }

    /// A row that sums up all columns by `function`, SUM or COUNT.
    func sums(_ title: String, _ function: String) -> [Cell] {
        let style = CellStyle(.strong, fill: 0xE8ECF0)
        let first = Self.attributes.count
        let isSum = function == "SUM"
        let values = matrix.criteria.indices.map { column in
            matrix.rows.reduce(0) { sum, row in
                sum + (isSum ? row.cells[column]?.passages ?? 0 : row.cells[column] == nil ? 0 : 1)
            }
        }
        let all =
            isSum ? values.reduce(0, +) : matrix.rows.count { $0.cells.contains { $0 != nil } }
        let cells = (values + [all]).enumerated().map { offset, value -> Cell in
            let column = SheetWords.letters(first + offset)
            let range = "\(column)2:\(column)\(matrix.rows.count + 1)"
            // In the column of sums a person without a passage stands with a nought.
            let isLast = offset == values.count && !isSum
            return .formula(
                isLast ? "=COUNTIF(\(range),\">0\")" : "=\(function)(\(range))", value, Self.total)
        }
        return [.text(title, style), .text("", style), .text("", style)] + cells
    }
}
