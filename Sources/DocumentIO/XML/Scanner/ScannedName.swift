/// A name as it is written, `w:rPr`, and what is known of it.
struct ScannedName {
    /// Its first eight bytes, the first one lowest.
    var head: UInt64 = 0
    /// The eight bytes after those; of a name longer than sixteen, its last eight.
    var tail: UInt64 = 0
    /// Where it stood first.
    var start = 0
    /// How many bytes it has; 0 for a free place in the table.
    var length = 0
    /// The place of its prefix among the prefixes.
    var prefix = XMLPrefixes.none
    /// How many bytes its prefix takes, colon included.
    var prefixLength = 0
    /// Its index as an element, among the names kept.
    var element = unresolved
    /// Its index as an attribute, among the names kept.
    var attribute = unresolved
    /// The start tag that had it as an attribute last.
    var tag = 0

    /// Not looked up yet.
    static let unresolved: Int32 = -2
    /// Looked up, and not to be kept.
    static let dropped: Int32 = -1
    /// As an attribute, it declares a namespace.
    static let declares: Int32 = -3
}
