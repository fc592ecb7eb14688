/// A report as text for a terminal.
enum ReportTable {
    static func text(_ report: Report) -> String {
        let machine = report.machine
        var lines = ["\(machine.processor), \(machine.cores) cores, \(machine.system)"]
        if !machine.isRelease { lines.append("A debug build: no figure here says anything about speed.") }
        for section in report.sections {
            lines += ["", section.name, section.about]
            let rows = section.rows.map { [$0.name, figure($0), goal($0), verdict($0), $0.note] }
            lines += align(rows).map { "  " + $0 }
        }
        return lines.joined(separator: "\n")
    }

    /// Three significant digits are all a busy machine allows; small ratios get two decimals.
    static func number(_ value: Double) -> String {
        let decimals = value.magnitude < 10 ? 2 : value.magnitude < 100 ? 1 : 0
        let scale = decimals == 2 ? 100.0 : decimals == 1 ? 10 : 1
        let rounded = (value * scale).rounded() / scale
        guard decimals > 0 else { return "\(Int(rounded))" }
        let parts = "\(rounded)".split(separator: ".")
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        return parts[0] + "." + fraction
            + String(repeating: "0", count: max(0, decimals - fraction.utf8.count))
    }
}

private extension ReportTable {
    static func figure(_ row: Row) -> String {
        row.value.map { "\(number($0)) \(row.unit)" } ?? "not measured"
    }

    static func goal(_ row: Row) -> String {
        switch row.goal {
        case .atMost(let limit): "goal ≤ \(number(limit))"
        case .atLeast(let limit): "goal ≥ \(number(limit))"
        case nil: ""
        }
    }

    static func verdict(_ row: Row) -> String {
        switch row.isMet {
        case true?: "met"
        case false?: "MISSED"
        case nil: ""
        }
    }

    /// Columns as wide as their widest cell; the last is left ragged.
    static func align(_ rows: [[String]]) -> [String] {
        let columns = rows.first?.count ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                cell + String(repeating: " ", count: widths[column] - cell.count)
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
