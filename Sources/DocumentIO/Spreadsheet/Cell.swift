/// A cell of a sheet.
public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Text; never a formula, whatever it begins with.
    case text(String, CellStyle = .plain)
    /// Text that leads to a cell of the first column: sheet and row count from 0.
    case link(String, sheet: Int, row: Int, CellStyle = .link)
    /// A whole number.
    case number(Int, CellStyle = .number)
    /// A share, 0…1, shown in per cent.
    case share(Double, CellStyle = .share)
    /// A formula of our own, such as `=SUM(A2:A9)`, with what it comes to.
    case formula(String, Int, CellStyle = .number)
}
