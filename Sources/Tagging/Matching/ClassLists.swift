/// Some classes of each distinct word, in one array.
struct ClassLists {
    /// Where the classes of a word begin, by its id; one more at the end.
    private(set) var starts: [Int32] = [0]
    /// The classes of all words.
    private(set) var classes: [Int32] = []

    /// Adds the next word, with those of `found` that are wanted.
    mutating func append(_ found: [Int32], where isWanted: (Int32) -> Bool) {
        for number in found where isWanted(number) { classes.append(number) }
        starts.append(Int32(classes.count))
    }

    /// Where the classes of the word `id` stand in `classes`.
    @inline(__always)
    func range(_ id: Int32) -> Range<Int> { Int(starts[Int(id)])..<Int(starts[Int(id) + 1]) }
}
