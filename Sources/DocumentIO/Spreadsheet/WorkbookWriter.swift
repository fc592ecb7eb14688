/// Writes workbooks (.xlsx). The same workbook gives the same bytes; memory holds the packed file and one row of each
/// sheet.
public struct WorkbookWriter: Sendable {
    private let limits: WorkbookLimits

    /// A writer; it has no settings.
    public init() { self.init(limits: WorkbookLimits()) }

    init(limits: WorkbookLimits) { self.limits = limits }

    /// The packed file.
    ///
    /// Text that a cell cannot hold is cut, and says so; of rows that a sheet cannot hold the last row tells the
    /// number; links past what a sheet can hold are left as text.
    /// - Throws: `DocumentError` where temporary files or the file itself cannot be written.
    public func bytes(_ workbook: Workbook) throws(DocumentError) -> [UInt8] {
        let file = try MemoryFile(name: "workbook")
        let book = try WorkbookHandle(path: file.path)
        try book.describe(title: workbook.title, made: workbook.made)
        let names = SheetNames.valid(workbook.sheets.map(\.name))
        let sheets = try names.map { name throws(DocumentError) in try book.addSheet(name, of: names) }
        for (sheet, handle) in zip(workbook.sheets, sheets) {
            try write(sheet, to: handle)
            try handle.setUpPages(sheet, head: workbook.pageHead)
        }
        try book.close()
        return try file.contents()
    }
}

private extension WorkbookWriter {
    func write(_ sheet: Sheet, to handle: SheetHandle) throws(DocumentError) {
        for (column, width) in sheet.widths.enumerated() { try handle.setWidth(width, of: column) }
        var row = 0
        for cells in sheet.head {
            let height = sheet.headHeights.indices.contains(row) ? sheet.headHeights[row] : nil
            try write(cells, at: row, of: sheet, to: handle, height: height)
            row += 1
        }
        // A row is written only once the next is known, for the last may have to tell of those left out.
        var waiting: [Cell]?
        var left = 0
        for cells in sheet.rows {
            if row >= limits.rows - sheet.foot.count - 1, waiting != nil {
                left += 1
                continue
            }
            if let next = waiting {
                try write(next, at: row, of: sheet, to: handle)
                row += 1
            }
            waiting = cells
        }
        if left > 0 {
            try write([.text("\(left + 1) \(sheet.moreRows)", .strong)], at: row, of: sheet, to: handle)
            row += 1
        } else if let last = waiting {
            try write(last, at: row, of: sheet, to: handle)
            row += 1
        }
        try handle.finish(sheet, rows: row)
        for cells in sheet.foot {
            try write(cells, at: row, of: sheet, to: handle)
            row += 1
        }
    }

    func write(
        _ cells: [Cell], at row: Int, of sheet: Sheet, to handle: SheetHandle, height: Double? = nil
    ) throws(DocumentError) {
        if let height = height ?? RowHeight.points(cells, sheet.widths) {
            try handle.setHeight(height, of: row)
        }
        for (column, cell) in cells.enumerated() {
            try handle.write(cell, row: row, column: column, limits: limits, mark: sheet.cutMark)
        }
    }
}
