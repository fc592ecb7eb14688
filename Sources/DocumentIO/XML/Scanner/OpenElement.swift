/// An element that is being read: where it begins in the document and on the tape.
struct OpenElement {
    /// The place of its name in the table.
    let name: Int
    /// Where its `<` stands.
    let start: Int
    /// How long the tape was before it.
    let tape: TapeLength
}
