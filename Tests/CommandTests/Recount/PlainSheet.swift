import DocumentIO

/// The cells of a sheet of a workbook, found by looking for their marks: no reader of workbooks.
struct PlainSheet {
    /// The cells of each row in order; a cell without a value is empty.
    let rows: [[String]]

    init?(_ name: String, of workbook: [UInt8]) throws {
        let zip = try ZipReader(workbook)
        guard let book = try zip.read("xl/workbook.xml") else { return nil }
        let names = String(decoding: book, as: UTF8.self).components("<sheet name=\"").dropFirst().map {
            $0.before("\"")
        }
        guard let place = names.firstIndex(of: name),
            let part = try zip.read("xl/worksheets/sheet\(place + 1).xml")
        else { return nil }
        rows = String(decoding: part, as: UTF8.self).components("<row ").dropFirst().map { row in
            row.before("</row>").components("<c r=").dropFirst().map { cell in
                if cell.contains("<v>") { return cell.components("<v>")[1].before("</v>") }
                guard cell.contains("</t>") else { return "" }
                let text = cell.components("<t")[1]
                return String(text[text.index(after: text.firstIndex(of: ">") ?? text.startIndex)...]).before(
                    "</t>")
            }
        }
    }
}

extension String {
    /// The parts between occurrences of `mark`.
    func components(_ mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    }

    /// What stands before the first `mark`.
    func before(_ mark: String) -> String { components(mark)[0] }
}
