/// What two words side by side match, remembered for the pairs met last: people say the same pairs over and over.
///
/// A table of fixed size, in which a pair takes the place of another. It is about words by their profiles, so that
/// whatever inflection is said, the pair is the same.
struct PairMatches {
    typealias Anchored = PhraseSet.Anchors.Anchored

    /// A pair of profiles with the sequences it matches, as indices into `found`.
    struct Pair {
        fileprivate var first: Int32 = -1
        fileprivate var second: Int32 = -1
        fileprivate var start: Int32 = 0
        fileprivate var middle: Int32 = 0
        fileprivate var end: Int32 = 0

        /// Sequences anchored on the first word.
        var onFirst: Range<Int> { Int(start)..<Int(middle) }
        /// Sequences anchored on the second word.
        var onSecond: Range<Int> { Int(middle)..<Int(end) }
        /// Whether there are any.
        var isEmpty: Bool { start == end }
    }

    private static let size = 1 << 13
    /// Sequences remembered before all is forgotten, so that memory stays bounded.
    private static let limit = 1 << 17

    private var pairs = Array(repeating: Pair(), count: Self.size)
    /// The sequences of all pairs, those that need more words than the pair among them.
    private(set) var found: [Anchored] = []

    /// Forgets all pairs.
    mutating func removeAll() {
        pairs = Array(repeating: Pair(), count: Self.size)
        found.removeAll()
    }

    /// The pair of the profiles `first` and `second`, neither empty, whose anchors `lists` and `anchored` list.
    @inline(__always)
    mutating func pair(
        _ first: Int32, _ second: Int32, _ profiles: borrowing WordProfiles, _ lists: borrowing AnchorLists,
        _ anchored: borrowing [Anchored]
    ) -> Pair {
        let place = Self.place(first, second)
        let known = pairs[place]
        if known.first == first, known.second == second { return known }
        return find(first, second, at: place, profiles, lists, anchored)
    }
}

private extension PairMatches {
    @inline(__always)
    static func place(_ first: Int32, _ second: Int32) -> Int {
        let both = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
        return Int(truncatingIfNeeded: (both &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size - 1)
    }

    @inline(never)
    mutating func find(
        _ first: Int32, _ second: Int32, at place: Int, _ profiles: borrowing WordProfiles,
        _ lists: borrowing AnchorLists, _ anchored: borrowing [Anchored]
    ) -> Pair {
        if found.count > Self.limit { removeAll() }
        var pair = Pair(first: first, second: second, start: Int32(found.count))
        add(lists[first].after, fitting: second, profiles, lists, anchored)
        pair.middle = Int32(found.count)
        add(lists[second].before, fitting: first, profiles, lists, anchored)
        pair.end = Int32(found.count)
        pairs[place] = pair
        return pair
    }

    /// Adds the sequences of those of `groups` whose neighbour words of `profile` are.
    mutating func add(
        _ groups: Range<Int>, fitting profile: Int32, _ profiles: borrowing WordProfiles,
        _ lists: borrowing AnchorLists, _ anchored: borrowing [Anchored]
    ) {
        for place in groups where profiles.has(profile, lists.groups[place].wanted) {
            let group = lists.groups[place]
            found += anchored[Int(group.start)..<Int(group.end)]
        }
    }
}
