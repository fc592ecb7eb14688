/// The groups of sequences that are anchored on each distinct word, in one array.
struct AnchorLists {
    /// Where the groups of a word begin, by its id; one more at the end.
    private var starts: [Int32] = [0]
    /// The groups of all words.
    private(set) var groups: [PhraseSet.Anchors.Group] = []

    /// Adds the next word, which belongs to `classes`.
    mutating func append(_ classes: [Int32], of anchors: PhraseSet.Anchors) {
        for number in classes {
            groups += anchors.groups[Int(anchors.starts[Int(number)])..<Int(anchors.starts[Int(number) + 1])]
        }
        starts.append(Int32(groups.count))
    }

    /// Where the groups of the word `id` stand in `groups`.
    @inline(__always)
    func range(_ id: Int32) -> Range<Int> { Int(starts[Int(id)])..<Int(starts[Int(id) + 1]) }
}
