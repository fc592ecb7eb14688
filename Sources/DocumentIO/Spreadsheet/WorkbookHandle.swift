import CLibXLSXWriter

/// A workbook of libxlsxwriter, which owns its sheets and formats until it is closed.
@safe final class WorkbookHandle {
    /// 1 January 1980, UTC: the first date a zip file can hold.
    private static let firstDate = 315_532_800

    /// Nil once it is closed.
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [CellStyle: CellFormat] = [:]

    /// A format by its pointer, which lives as long as the workbook.
    @safe struct CellFormat {
        let pointer: UnsafeMutablePointer<lxw_format>
    }

    /// Begins a workbook to be written to `path`.
    init(path: String) throws(DocumentError) {
        unsafe book = tl_xlsx_new(path)
        guard unsafe book != nil else { throw DocumentError(reason: "no memory for a workbook") }
    }

    deinit { if let book = unsafe book { unsafe lxw_workbook_free(book) } }

    /// Sets the properties; those not named stay empty.
    func describe(title: String, made: Int?) throws(DocumentError) {
        let title = CellText.fit(title, limit: 200, mark: "")
        let error = unsafe tl_xlsx_describe(book, title, Int64(made ?? Self.firstDate))
        try Self.check(error, part: nil)
    }

    /// Adds a sheet called `name`, one of `names`, which links may lead to.
    func addSheet(_ name: String, of names: [String]) throws(DocumentError) -> SheetHandle {
        guard let sheet = unsafe workbook_add_worksheet(book, name) else {
            throw DocumentError(part: name, reason: "cannot be made a sheet")
        }
        return unsafe SheetHandle(sheet, name: name, names: names, book: self)
    }

    /// The format of `style`, made where it is new.
    func format(_ style: CellStyle) -> CellFormat? {
        if let format = formats[style] { return format }
        guard let pointer = unsafe workbook_add_format(book) else { return nil }
        unsafe style.apply(to: pointer)
        let format = unsafe CellFormat(pointer: pointer)
        formats[style] = format
        return format
    }

    /// Writes the file.
    func close() throws(DocumentError) {
        guard let open = unsafe book else { return }
        unsafe book = nil
        // Frees the workbook whether or not it could be written.
        try Self.check(unsafe workbook_close(open), part: nil)
    }

    /// Throws what `error` tells of, if anything.
    static func check(_ error: lxw_error, part: String?) throws(DocumentError) {
        guard error != LXW_NO_ERROR else { return }
        let reason = unsafe String(cString: lxw_strerror(error))
        throw DocumentError(part: part, reason: "cannot be written: \(reason)")
    }
}
