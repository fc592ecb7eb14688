/// Words that somebody put in, struck out or moved while Word kept track.
struct TrackedChange: Hashable {
    /// What was done.
    enum Kind {
        case inserted
        case deleted
        case movedAway
        case movedHere

        /// Whether the words stand in the text as it now reads.
        var adds: Bool { self == .inserted || self == .movedHere }
    }

    /// What was done.
    let kind: Kind
    /// Who did it, as the file says.
    let author: String
    /// When, as the file says; empty where it does not.
    let date: String
    /// The words, as a range of the text's bytes; within one paragraph.
    var range: Range<Int>
}
