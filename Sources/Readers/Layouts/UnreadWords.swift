/// Words of a paragraph that are not read, by why.
struct UnreadWords: Hashable, Sendable {
    /// Words that are hidden.
    var hidden = 0
    /// Words deleted under tracked changes.
    var deleted = 0
    /// Whether words are hidden or deleted that nobody counted.
    var uncounted = false
    /// Whether words were moved away, to be read where they are now.
    var movesAway = false

    /// Whether there are none.
    var isEmpty: Bool { self == UnreadWords() }
}
