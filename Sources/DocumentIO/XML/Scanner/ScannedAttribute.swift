/// An attribute of the start tag being read.
struct ScannedAttribute {
    /// The place of its name in the table.
    let name: Int
    /// Its value, as written between the quotes.
    let value: Range<Int>
    /// Whether the value is what is written: no references, no white space other than spaces.
    let isPlain: Bool
}
