/// What Excel, and so every workbook, can hold; smaller in tests alone.
struct WorkbookLimits {
    /// Rows of a sheet, those of headings among them.
    var rows = 1_048_576
    /// Code units of UTF-16 in a cell.
    var text = 32_767
    /// Links of a sheet.
    var links = 65_530
}
