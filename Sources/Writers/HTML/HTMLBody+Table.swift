import DocumentIO

extension HTMLBody {
    /// Writes a table in a frame that scrolls sideways where the screen is narrow.
    mutating func write(_ table: Table) {
        guard !table.columns.isEmpty else { return }
        let hasHead = table.columns.contains { !$0.title.isEmpty }
        xml.start(
            "div",
            ["class": "table", "role": "group", "tabindex": "0", "aria-label": table.caption ?? "Table"])
        let isWide = table.columns.count > 3
        xml.start(
            "table",
            [
                "class": table.key.isEmpty
                    ? (isWide ? "wide" : nil) : table.columns.count < 7 ? "heat few" : "heat"
            ])
        if let caption = table.caption { xml.element("caption", ["dir": "auto"], text: caption) }
        columns(of: table)
        if hasHead { head(of: table) }
        xml.start("tbody")
        for row in table.rows { write(row, of: table, firstIsHeading: !hasHead || table.hasRowHeadings) }
        xml.end()
        xml.end()
        xml.end()
        if !table.key.isEmpty { key(of: table) }
    }
}

private extension HTMLBody {
    mutating func key(of table: Table) {
        xml.start("ul", ["class": "legend"])
        for entry in table.key {
            xml.start("li")
            xml.element("span", ["class": "swatch \(entry.shade.style)", "aria-hidden": "true"], text: "")
            xml.text(" " + entry.name)
            xml.end()
        }
        xml.end()
    }

    mutating func columns(of table: Table) {
        let shares = table.columns.map { $0.width.isFinite ? max(0.1, $0.width) : 1 }
        let sum = shares.reduce(0, +)
        xml.start("colgroup")
        for share in shares {
            let width = "\(Int(share / sum * 100 + 0.5))%"
            // A page with a strict policy for its content takes no style of an element.
            xml.empty("col", evidence == nil ? ["style": "width:\(width)"] : ["width": width])
        }
        xml.end()
    }

    mutating func head(of table: Table) {
        xml.start("thead")
        xml.start("tr")
        for column in table.columns {
            // A column without a title has no heading: one without words would be read out as such.
            let isHeading = !column.title.isEmpty
            xml.element(
                isHeading ? "th" : "td",
                ["scope": isHeading ? "col" : nil, "class": column.isNumeric ? "number" : nil],
                text: column.title)
        }
        xml.end()
        xml.end()
    }

    /// A table without column headings lists names and what they stand for: there the first cell heads
    /// its row.
    mutating func write(_ row: [Table.Cell], of table: Table, firstIsHeading: Bool) {
        xml.start("tr")
        for (index, column) in table.columns.enumerated() {
            let cell = index < row.count ? row[index] : Table.Cell("")
            let classes = [
                column.isNumeric ? "number" : nil, cell.tint.map { "tint \($0.rawValue)" }, cell.shade?.style,
            ].compactMap { $0 }.joined(separator: " ")
            let isHeading = firstIsHeading && index == 0 && table.columns.count > 1
            xml.start(
                isHeading ? "th" : "td",
                ["scope": isHeading ? "row" : nil, "class": classes.isEmpty ? nil : classes, "dir": "auto"])
            if let tint = cell.tint {
                xml.element(
                    "span", ["class": "mark", "aria-label": tint.rawValue, "role": "img"], text: tint.symbol)
                if !cell.text.isEmpty { xml.text(" ") }
            }
            write(cell.text)
            xml.end()
        }
        xml.end()
    }
}
