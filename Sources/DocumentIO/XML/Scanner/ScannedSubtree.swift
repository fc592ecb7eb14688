/// An element that was read whole, so that the next one of the same bytes need only be compared: Word repeats the
/// properties of runs and paragraphs over and over.
struct ScannedSubtree {
    /// Its bytes in the document.
    let start: Int32
    let count: Int32
    /// How deep it stood: no deeper, the limit on nesting holds again.
    let depth: Int32
    /// How long the tape was before and after it.
    let before: TapeLength
    let after: TapeLength

    /// Lengths worth comparing, in bytes.
    static let lengths = 20...2_000
    /// No element yet.
    static let none = ScannedSubtree(
        start: 0, count: 0, depth: 0, before: TapeLength(XMLTape()), after: TapeLength(XMLTape()))
}
