import DocumentIO

extension DOCXBody {
    /// Writes a table whose heading row is repeated on each page and whose rows stay whole. One that `endsPage` has no space
    /// below it, which would fall on a page of its own where the table just fits.
    mutating func write(_ table: Table, endsPage: Bool = false) {
        guard !table.columns.isEmpty else { return }
        if let caption = table.caption {
            self.caption(caption, of: .table)
        } else if breaksPage {
            spacer()
        }
        let widths = widths(of: table)
        let hasHead = table.columns.contains { !$0.title.isEmpty }
        xml.start("w:tbl")
        properties(of: table, hasHead: hasHead)
        xml.start("w:tblGrid")
        for width in widths { xml.empty("w:gridCol", ["w:w": "\(width)"]) }
        xml.end()
        if hasHead { head(of: table, widths) }
        let isWhole = Self.isSmall(table)
        for (index, row) in table.rows.enumerated() {
            write(row, of: table, widths, keepsWithNext: isWhole && index < table.rows.count - 1)
        }
        // Word refuses a table without rows.
        if !hasHead && table.rows.isEmpty { write([], of: table, widths) }
        xml.end()
        if !table.key.isEmpty { key(of: table) }
        if !endsPage { spacer() }
    }
}

private extension DOCXBody {
    /// What the shades mean, each on its own.
    mutating func key(of table: Table) {
        startParagraph("SmallPrint")
        for (index, entry) in table.key.enumerated() {
            if index > 0 { run("   ") }
            xml.start("w:r")
            xml.start("w:rPr")
            xml.empty("w:bdr", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "77828E"])
            xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": entry.shade.paper])
            xml.end()
            xml.element("w:t", ["xml:space": "preserve"], text: "\u{A0}\u{A0}\u{A0}\u{A0}")
            xml.end()
            run("\u{A0}\(entry.name)")
        }
        xml.end()
    }

    /// The widths of the columns by their shares; where the longest word of a heading, or a number or reference in a
    /// cell, asks for more, those with room to spare give it in proportion, as far as they can.
    func widths(of table: Table) -> [Int] {
        let shares = table.columns.map { $0.width.isFinite ? min(max(0.1, $0.width), 1_000) : 1 }
        let sum = shares.reduce(0, +)
        let widths = shares.map { max(120, Int(Double(width) * $0 / sum)) }
        let least = table.columns.indices.map { Self.least($0, of: table) }
        let lacking = zip(widths, least).reduce(0) { $0 + max(0, $1.1 - $1.0) }
        let spare = zip(widths, least).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        guard lacking > 0, spare >= lacking else { return widths }
        return zip(widths, least).map { width, least in
            width < least ? least : width - ((width - least) * lacking + spare - 1) / spare
        }
    }

    /// The width of the longest word of a column's heading, or of its cells where these hold short ones only, with the
    /// margins of a cell, in twentieths of a point: bold letters of 9 points, as wide as those of most fonts are at most.
    static func least(_ column: Int, of table: Table) -> Int {
        let cells =
            table.rows.map { row in
                row.indices.contains(column) ? longest(row[column].text.plainText) : 0
            }.max() ?? 0
        let letters = max(longest(table.columns[column].title), cells <= shortWord ? cells : 0)
        return letters == 0 ? 0 : letters * 125 + 230
    }

    /// Letters of a reference such as "A10.4", which is never broken.
    static var shortWord: Int { 6 }

    /// The letters of the longest piece of `text` that is not broken.
    static func longest(_ text: String) -> Int {
        text.split { $0.isWhitespace || $0 == "\u{AD}" || $0 == "-" }.map(\.count).max() ?? 0
    }

    mutating func properties(of table: Table, hasHead: Bool) {
        xml.start("w:tblPr")
        xml.empty("w:tblStyle", ["w:val": "ReportTable"])
        xml.empty("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.empty("w:tblLayout", ["w:type": "fixed"])
        xml.empty(
            "w:tblLook",
            [
                "w:val": look(of: table, hasHead: hasHead), "w:firstRow": hasHead ? "1" : "0",
                "w:lastRow": "0",
                "w:firstColumn": table.hasRowHeadings ? "1" : "0", "w:lastColumn": "0", "w:noHBand": "1",
                "w:noVBand": "1",
            ])
        if let caption = table.caption { xml.empty("w:tblCaption", ["w:val": caption]) }
        xml.empty("w:tblDescription", ["w:val": Self.description(of: table)])
        xml.end()
    }

    /// What a table lists, for whoever does not see it.
    static func description(of table: Table) -> String {
        let rows = table.rows.count == 1 ? "one row" : "\(table.rows.count) rows"
        let titles = table.columns.map(\.title).filter { !$0.isEmpty }
        return titles.isEmpty
            ? "A list of \(rows), each a name and what it stands for."
            : "A table of \(rows): \(titles.joined(separator: ", "))."
    }

    /// The same as the attributes after it, as bits: heading row 0020, heading column 0080, and no bands 0600.
    func look(of table: Table, hasHead: Bool) -> String {
        "06" + (hasHead ? (table.hasRowHeadings ? "A0" : "20") : table.hasRowHeadings ? "80" : "00")
    }

    mutating func head(of table: Table, _ widths: [Int]) {
        xml.start("w:tr")
        xml.start("w:trPr")
        xml.empty("w:cantSplit")
        xml.empty("w:tblHeader")
        xml.end()
        for (column, width) in zip(table.columns, widths) {
            startCell(width, fill: look.palette.head, bottom: true)
            startParagraph("TableHeading", alignment: column.isNumeric ? "right" : nil)
            run(column.title)
            xml.end()
            xml.end()
        }
        xml.end()
    }

    /// Whether it may be kept on one page without leaving much of the page before it empty.
    static func isSmall(_ table: Table) -> Bool {
        table.rows.count <= 12 && table.columns.count <= 4
            && table.rows.allSatisfy { $0.allSatisfy { $0.text.plainText.utf8.count < 60 } }
    }

    mutating func write(
        _ row: [Table.Cell], of table: Table, _ widths: [Int], keepsWithNext: Bool = false
    ) {
        xml.start("w:tr")
        // A row that fills most of a page must be let go over its end.
        if row.allSatisfy({ $0.text.plainText.utf8.count < 1_500 }) {
            xml.start("w:trPr")
            xml.empty("w:cantSplit")
            xml.end()
        }
        for (index, column) in table.columns.enumerated() {
            let cell = index < row.count ? row[index] : Table.Cell([])
            startCell(widths[index], fill: cell.shade?.paper ?? cell.tint?.paper)
            startParagraph(
                "TableText", keepsWithNext: keepsWithNext, isRightToLeft: cell.text.plainText.isRightToLeft,
                alignment: column.isNumeric ? "right" : cell.shade == nil ? nil : "center")
            if let tint = cell.tint {
                run(cell.text.isEmpty ? tint.symbol : tint.symbol + " ", style: "Strong")
            }
            write(cell.text)
            xml.end()
            xml.end()
        }
        xml.end()
    }

    mutating func startCell(_ width: Int, fill: String?, bottom: Bool = false) {
        xml.start("w:tc")
        xml.start("w:tcPr")
        xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if let fill { xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
        if bottom { xml.empty("w:vAlign", ["w:val": "bottom"]) }
        xml.end()
    }
}
