/// A paragraph of a returned text.
struct ReturnedParagraph: Hashable {
    /// Where in its table it stands.
    struct Cell: Hashable {
        /// The table, counted through the part.
        let table: Int
        /// The row, counted through the part.
        let row: Int
        /// The column, from 0.
        let column: Int
    }

    /// Its words, those struck out too, as a range of the text's bytes.
    var range: Range<Int>
    /// Its style, as the file calls it.
    var style = ""
    /// The cell it stands in; nil outside tables.
    var cell: Cell?
    /// Whether it heads what comes after it.
    var isHeading: Bool { style.lowercased().hasPrefix("heading") || hasLevel }
    /// Whether it has a level in the outline of its own.
    var hasLevel = false
    /// Whether it is a line of the table of contents, which only repeats headings.
    var isContents: Bool {
        let style = style.lowercased()
        return style.hasPrefix("toc") || style.hasPrefix("contents")
    }
}
