/// Where a returned text says something of an entry of the draft.
struct EntryPlace: Hashable {
    /// What stands at the place, the surest first.
    enum Kind: Int, Comparable {
        /// The entry's words.
        case words
        /// Its words with number and evidence, its row of a table, or its piece of a line of evidence.
        case around
        /// A mention of its number.
        case number
        /// What stands below it: the reasons of a question.
        case below

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// The entry.
    let id: String
    /// What stands there.
    let kind: Kind
    /// The place, as a range of the text's bytes.
    let range: Range<Int>
}
