/// A sheet of a workbook: rows of headings, which stay in sight and are repeated on every printed page, and rows below
/// them, which are made as they are written.
public struct Sheet {
    /// Its name; what Excel does not allow in one is replaced, and names that are taken get a number.
    public var name: String
    /// The width of each column, in characters.
    public var widths: [Double]
    /// The rows of headings.
    public var head: [[Cell]]
    /// The height of each row of headings, in points; rows without one are as high as their text.
    public var headHeights: [Double] = []
    /// The rows below, each as long as it likes.
    public var rows: any Sequence<[Cell]>
    /// Rows of sums at the end, which are not filtered with the others.
    public var foot: [[Cell]] = []
    /// Columns at the left that stay in sight, and are repeated where a print is wider than a page.
    public var frozenColumns = 0
    /// Whether the last row of headings gets buttons to filter and sort by.
    public var isFiltered = false
    /// Pages a print is wide: it is made smaller until it fits, however many pages that makes it long.
    public var pagesWide = 1
    /// Whether it is printed on A3 rather than A4; always landscape.
    public var isOnLargePaper = false
    /// Ranges whose numbers are shaded by their size.
    public var shades: [Shade] = []
    /// What the last row says, after their number, where there are more rows than a sheet can hold.
    public var moreRows = "more rows do not fit into a sheet."
    /// What stands at the end of a text that a cell cannot hold whole.
    public var cutMark = " [...]"

    /// A sheet by name, widths, headings and rows.
    public init(name: String, widths: [Double], head: [[Cell]], rows: any Sequence<[Cell]>) {
        self.name = name
        self.widths = widths
        self.head = head
        self.rows = rows
    }

    /// A range of rows and columns, from 0, all rows counted.
    public struct Shade: Hashable, Sendable {
        /// Its rows.
        public let rows: Range<Int>
        /// Its columns.
        public let columns: Range<Int>

        /// A range of rows and columns.
        public init(rows: Range<Int>, columns: Range<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }
}
