import CLibXLSXWriter

/// A sheet of libxlsxwriter. Rows are written from the top down: those above are gone from memory.
@safe final class SheetHandle {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let name: String
    private let names: [String]
    /// Keeps the workbook, and so the sheet, alive.
    private let book: WorkbookHandle
    private var links = 0

    init(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, names: [String], book: WorkbookHandle
    ) {
        unsafe self.sheet = sheet
        self.name = name
        self.names = names
        self.book = book
    }

    /// Sets the width of a column, in characters.
    func setWidth(_ width: Double, of column: Int) throws(DocumentError) {
        let column = UInt16(clamping: column)
        try check(unsafe worksheet_set_column(sheet, column, column, width, nil))
    }

    /// Sets the height of a row that is not written yet, in points.
    func setHeight(_ height: Double, of row: Int) throws(DocumentError) {
        try check(unsafe worksheet_set_row(sheet, UInt32(clamping: row), height, nil))
    }

    /// Writes a cell.
    func write(_ cell: Cell, row: Int, column: Int, limits: WorkbookLimits, mark: String)
        throws(DocumentError)
    {
        let (row, column) = (UInt32(clamping: row), UInt16(clamping: column))
        switch cell {
        case .empty: return
        case .text(let text, let style):
            try write(CellText.fit(text, limit: limits.text, mark: mark), style, row, column)
        case .link(let text, let target, let line, let style):
            if links < limits.links, names.indices.contains(target) {
                links += 1
                let address = "internal:\(SheetNames.quoted(names[target]))!A\(line + 1)"
                // Without a text of its own, which would stand in the file a second time.
                try check(unsafe worksheet_write_url(sheet, row, column, address, nil))
            }
            try write(CellText.fit(text, limit: limits.text, mark: mark), style, row, column)
        case .number(let number, let style):
            try check(unsafe worksheet_write_number(sheet, row, column, Double(number), pointer(style)))
        case .share(let share, let style):
            try check(unsafe worksheet_write_number(sheet, row, column, share, pointer(style)))
        case .formula(let formula, let value, let style):
            try check(
                unsafe worksheet_write_formula_num(
                    sheet, row, column, formula, pointer(style), Double(value)))
        }
    }

    /// Sets what depends on how many rows there are: filters and shades.
    func finish(_ content: Sheet, rows: Int) throws(DocumentError) {
        let heading = content.head.count - 1
        let last = UInt16(clamping: max(1, content.head.last?.count ?? 1) - 1)
        if content.isFiltered, heading >= 0, rows > heading + 1 {
            try check(
                unsafe worksheet_autofilter(
                    sheet, UInt32(clamping: heading), 0, UInt32(clamping: rows - 1), last))
        }
        for shade in content.shades where !shade.rows.isEmpty && !shade.columns.isEmpty {
            try check(
                unsafe tl_xlsx_shade(
                    sheet, UInt32(clamping: shade.rows.lowerBound),
                    UInt16(clamping: shade.columns.lowerBound),
                    UInt32(clamping: shade.rows.upperBound - 1),
                    UInt16(clamping: shade.columns.upperBound - 1), 0x8FC1CF))
        }
    }

    /// Sets what stays in sight and how it is printed.
    func setUpPages(_ content: Sheet, head: (left: String, right: String)) throws(DocumentError) {
        unsafe worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
        unsafe worksheet_freeze_panes(
            sheet, UInt32(clamping: content.head.count), UInt16(clamping: content.frozenColumns))
        unsafe worksheet_set_landscape(sheet)
        unsafe worksheet_set_paper(sheet, content.isOnLargePaper ? 8 : 9)
        unsafe worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6)
        unsafe worksheet_fit_to_pages(sheet, UInt16(clamping: content.pagesWide), 0)
        if !content.head.isEmpty {
            try check(unsafe worksheet_repeat_rows(sheet, 0, UInt32(clamping: content.head.count - 1)))
        }
        if content.frozenColumns > 0 {
            try check(
                unsafe worksheet_repeat_columns(sheet, 0, UInt16(clamping: content.frozenColumns - 1)))
        }
        let line = "&L\(Self.escaped(head.left))&C&A&R\(Self.escaped(head.right))"
        try check(unsafe worksheet_set_header(sheet, line))
        try check(unsafe worksheet_set_footer(sheet, "&RPage &P of &N"))
    }
}

private extension SheetHandle {
    func check(_ error: lxw_error) throws(DocumentError) { try WorkbookHandle.check(error, part: name) }

    func pointer(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        unsafe book.format(style)?.pointer
    }

    func write(_ text: String, _ style: CellStyle, _ row: UInt32, _ column: UInt16) throws(DocumentError) {
        var style = style
        if CellText.mayBecomeFormula(text) { style.figures = .text }
        try check(unsafe worksheet_write_string(sheet, row, column, text, pointer(style)))
    }

    /// Text as the head of a page takes it, where "&" begins a command; cut to what fits there.
    static func escaped(_ text: String) -> String {
        CellText.fit(text, limit: 90, mark: "…").split(separator: "&", omittingEmptySubsequences: false)
            .joined(separator: "&&")
    }
}
