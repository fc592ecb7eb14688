/// What two words side by side match, remembered for the pairs met last: people say the same pairs over and over.
///
/// A table of fixed size, in which a pair takes the place of another. It is about words by their profiles, so that
/// whatever inflection is said, the pair is the same.
struct PairMatches {
    typealias Anchored = PhraseSet.Anchors.Anchored

    /// A pair of profiles.
    private struct Pair {
        /// Both numbers in one; that of no pair to begin with.
        var key = UInt64.max
        /// The sequences it matches, as indices into `found`.
        var start: Int32 = 0
        var end: Int32 = 0
    }

    /// Sequences remembered before all is forgotten, so that memory stays bounded.
    private let limit: Int
    private var pairs: [Pair]
    /// The sequences of all pairs, those that need more words than the pair among them.
    private(set) var found: [Anchored] = []

    /// A table of `size` pairs, a power of two, that forgets all once it has more than `limit` sequences.
    init(size: Int = 1 << 13, limit: Int = 1 << 17) {
        pairs = Array(repeating: Pair(), count: size)
        self.limit = limit
    }

    /// Forgets all pairs.
    mutating func removeAll() { self = PairMatches(size: pairs.count, limit: limit) }

    /// The sequences that words of the profiles `first` and `second`, neither empty, match side by side, as indices
    /// into `found`; their anchors are listed by `lists` and `anchored`.
    @inline(__always)
    mutating func sequences(
        _ first: Int32, _ second: Int32, _ profiles: borrowing WordProfiles, _ lists: borrowing AnchorLists,
        _ anchored: borrowing [Anchored]
    ) -> Range<Int> {
        let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
        let place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (pairs.count - 1)
        let known = pairs[place]
        if known.key == key { return Int(known.start)..<Int(known.end) }
        return find(first, second, key, at: place, profiles, lists, anchored)
    }
}

private extension PairMatches {
    @inline(never)
    mutating func find(
        _ first: Int32, _ second: Int32, _ key: UInt64, at place: Int, _ profiles: borrowing WordProfiles,
        _ lists: borrowing AnchorLists, _ anchored: borrowing [Anchored]
    ) -> Range<Int> {
        if found.count > limit { removeAll() }
        let start = found.count
        add(lists[first].after, fitting: second, profiles, lists, anchored)
        add(lists[second].before, fitting: first, profiles, lists, anchored)
        pairs[place] = Pair(key: key, start: Int32(start), end: Int32(found.count))
        return start..<found.count
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
