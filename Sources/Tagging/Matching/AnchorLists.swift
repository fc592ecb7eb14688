/// The sequences that are anchored on the words of each profile, laid out for one pass over a sentence.
struct AnchorLists {
    /// Where what belongs to a profile begins; it ends where the next kind, or the next profile, begins.
    private struct Place {
        let words: Int32
        let after: Int32
        let before: Int32
        let loose: Int32
    }

    /// What is anchored on a word.
    struct Anchored {
        /// Sequences of one word, as indices into `words`.
        let words: Range<Int>
        /// Groups that want a word right after the anchor, as indices into `groups`.
        let after: Range<Int>
        /// Groups that want a word right before the anchor, as indices into `groups`.
        let before: Range<Int>
        /// Groups that want one farther off or none, as indices into `groups`.
        let loose: Range<Int>

        /// All groups.
        var groups: Range<Int> { after.lowerBound..<loose.upperBound }
    }

    /// What there is of a profile; bits.
    enum Kind {
        /// Groups that want a word right after the anchor.
        static let after: UInt8 = 1
        /// Groups that want a word right before it.
        static let before: UInt8 = 2
        /// Other groups.
        static let loose: UInt8 = 4
        /// Sequences of one word.
        static let words: UInt8 = 8
    }

    private var places = [Place(words: 0, after: 0, before: 0, loose: 0)]
    /// What there is of each profile, as `Kind`.
    private(set) var kinds: [UInt8] = []
    /// The sequences of one word of all profiles.
    private(set) var words: [PhraseSet.Anchors.Anchored] = []
    /// The groups of all profiles.
    private(set) var groups: [PhraseSet.Anchors.Group] = []

    /// Adds the next profile, whose words belong to `classes`.
    mutating func append(_ classes: [Int32], of anchors: PhraseSet.Anchors) {
        let after = groups.count
        for number in classes {
            words += anchors.lists[Int(number)].words
            groups += anchors.lists[Int(number)].after
        }
        let before = groups.count
        for number in classes { groups += anchors.lists[Int(number)].before }
        let loose = groups.count
        for number in classes { groups += anchors.lists[Int(number)].loose }
        let last = places[places.count - 1]
        places[places.count - 1] = Place(
            words: last.words, after: Int32(after), before: Int32(before), loose: Int32(loose))
        let end = Int32(groups.count)
        places.append(Place(words: Int32(words.count), after: end, before: end, loose: end))
        var kind: UInt8 = last.words < words.count ? Kind.words : 0
        if after < before { kind |= Kind.after }
        if before < loose { kind |= Kind.before }
        if loose < groups.count { kind |= Kind.loose }
        kinds.append(kind)
    }

    /// What is anchored on the words of `profile`.
    @inline(__always)
    subscript(_ profile: Int32) -> Anchored {
        let place = places[Int(profile)]
        let next = places[Int(profile) + 1]
        return Anchored(
            words: Int(place.words)..<Int(next.words), after: Int(place.after)..<Int(place.before),
            before: Int(place.before)..<Int(place.loose), loose: Int(place.loose)..<Int(next.after))
    }

    /// Whether a word of the profile `first` and one of `second` right after it, of those kinds, may match anything side by
    /// side; 1 or 0.
    @inline(__always)
    static func wantsPair(_ kind: UInt8, _ first: Int32, _ next: UInt8, _ second: Int32) -> UInt8 {
        let isFirst: UInt8 = first == WordProfiles.empty ? 0 : 1
        let isSecond: UInt8 = second == WordProfiles.empty ? 0 : 1
        return kind & Kind.after & isSecond | next &>> 1 & isFirst
    }

    /// The sequences of one word that are anchored on words of `profile`, as indices into `words`.
    @inline(__always)
    func words(of profile: Int32) -> Range<Int> {
        Int(places[Int(profile)].words)..<Int(places[Int(profile) + 1].words)
    }
}
