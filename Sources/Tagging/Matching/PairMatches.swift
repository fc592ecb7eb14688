/// What two words side by side match, remembered for the pairs met last: people say the same pairs over and over.
///
/// A table of fixed size, in which a pair takes the place of another. It is about words by their profiles, so that
/// whatever inflection is said, the pair is the same.
struct PairMatches {
    typealias Anchored = PhraseSet.Anchors.Anchored

    /// Sequences remembered before all is forgotten, so that memory stays bounded.
    private let limit: Int
    /// Each pair at the place its numbers lead to, as `key` tells; that of no pair to begin with. Apart from what they
    /// match, so that as many as can be stay at hand.
    private(set) var keys: [UInt64]
    /// The sequences of the pairs at the same places, as indices into `found`.
    private var matches: [Range<Int32>]
    /// The sequences of all pairs, those that need more words than the pair among them.
    private(set) var found: [Anchored] = []

    /// A table of `size` pairs, a power of two, that forgets all once it has more than `limit` sequences.
    init(size: Int = 1 << 13, limit: Int = 1 << 17) {
        keys = Array(repeating: .max, count: size)
        matches = Array(repeating: 0..<0, count: size)
        self.limit = limit
    }

    /// Forgets all pairs.
    mutating func removeAll() { self = PairMatches(size: keys.count, limit: limit) }

    /// The sequences that words of the profiles `first` and `second`, neither empty, match side by side, as indices
    /// into `found`; their anchors are listed by `lists` and `anchored`.
    @inline(__always)
    mutating func sequences(
        _ first: Int32, _ second: Int32, _ profiles: borrowing WordProfiles, _ lists: borrowing AnchorLists,
        _ anchored: borrowing [Anchored]
    ) -> Range<Int> {
        let key = Self.key(first, second)
        let place = Self.place(key) & (keys.count - 1)
        if keys[place] & ~Self.isMatched == key {
            let known = matches[place]
            return Int(known.lowerBound)..<Int(known.upperBound)
        }
        return find(first, second, key, at: place, profiles, lists, anchored)
    }

    /// Whether the pair may match anything, by the `keys` of those that are known: 0 where it surely does not, else 1.
    /// Looks where the pair stands, or, with a `mask` of 0, at the first place.
    @inline(__always)
    static func mayMatch(_ first: Int32, _ second: Int32, _ keys: Span<UInt64>, mask: UInt64) -> UInt8 {
        let key = key(first, second)
        return keys[place(key) & (keys.count - 1) & Int(truncatingIfNeeded: mask)] == key ? 0 : 1
    }
}

private extension PairMatches {
    /// The bit that is set in the keys of pairs that match something; numbers of profiles leave it free.
    static let isMatched: UInt64 = 1 << 63

    /// Both numbers in one.
    @inline(__always)
    static func key(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }

    @inline(__always)
    static func place(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    @inline(never)
    mutating func find(
        _ first: Int32, _ second: Int32, _ key: UInt64, at place: Int, _ profiles: borrowing WordProfiles,
        _ lists: borrowing AnchorLists, _ anchored: borrowing [Anchored]
    ) -> Range<Int> {
        if found.count > limit { removeAll() }
        let start = found.count
        add(lists[first].after, fitting: second, profiles, lists, anchored)
        add(lists[second].before, fitting: first, profiles, lists, anchored)
        keys[place] = found.count > start ? key | Self.isMatched : key
        matches[place] = Int32(start)..<Int32(found.count)
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
