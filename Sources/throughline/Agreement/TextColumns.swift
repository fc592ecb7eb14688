/// Cells of a table in columns that never touch, however long what stands in them.
struct TextColumns {
    /// A column: its heading, the least it takes, and on which side its cells stand.
    struct Column {
        let title: String
        let width: Int
        let isRight: Bool

        /// A column of numbers, `width` with the space before it.
        static func number(_ title: String, _ width: Int = 6) -> Column {
            Column(title: title, width: width, isRight: true)
        }

        /// A column of words, `width` with the space behind it.
        static func words(_ title: String, _ width: Int = 0) -> Column {
            Column(title: title, width: width, isRight: false)
        }
    }

    private let columns: [Column]
    private let widths: [Int]

    /// Columns wide enough for `rows`, which have a cell for each.
    init(_ columns: [Column], rows: [[String]]) {
        self.columns = columns
        widths = columns.indices.map { place in
            let longest = rows.map { $0[place].count }.max() ?? 0
            return max(columns[place].width, 1 + max(longest, columns[place].title.count))
        }
    }

    /// The line of headings.
    var heading: String { line(columns.map(\.title)) }

    /// The line of `cells`.
    func line(_ cells: [String]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            if place > 0, columns[place - 1].isRight, !columns[place].isRight { line += "  " }
            let isLast = place == cells.count - 1
            line +=
                isLast && !columns[place].isRight
                ? cell : cell.padded(widths[place], right: columns[place].isRight)
        }
        return line
    }
}
