/// A phrase matched in a sentence.
struct Hit: Hashable, Sendable {
    /// Index of the phrase.
    let phrase: Int32
    /// First word it covers, as an index into `Words`.
    let start: Int32
    /// One past the last word it covers.
    let end: Int32
    /// Index of its criterion in the codebook; -1 for cues.
    let criterion: Int16
    /// What it says.
    let role: Phrase.Role

    /// The words it covers, as indices into `Words`.
    var tokens: Range<Int> { Int(start)..<Int(end) }

    /// How many words it covers.
    var length: Int32 { end - start }

    /// Whether both cover a word.
    func overlaps(_ other: Hit) -> Bool { start < other.end && other.start < end }

    /// Whether it covers all words of the other.
    func covers(_ other: Hit) -> Bool { start <= other.start && other.end <= end }

    /// By role, then criterion, then place, the longer first.
    @inline(__always)
    static func isBefore(_ left: Hit, _ right: Hit) -> Bool {
        if left.order != right.order { return left.order < right.order }
        if left.end != right.end { return left.end > right.end }
        return left.phrase < right.phrase
    }

    /// Matches of a sentence that are quickest sorted by putting each in its place.
    private static let few = 64

    /// Brings `hits` into the order of `isBefore`.
    static func sort(_ hits: inout [Hit]) {
        if hits.count > few {
            hits.sort(by: isBefore)
            return
        }
        for index in hits.indices.dropFirst() {
            let hit = hits[index]
            var place = index
            while place > 0, isBefore(hit, hits[place - 1]) {
                hits[place] = hits[place - 1]
                place -= 1
            }
            hits[place] = hit
        }
    }

    /// Role, criterion and first word as one number that orders alike; the criterion -1 comes first.
    @inline(__always)
    private var order: UInt64 {
        UInt64(role.rawValue) << 56 | UInt64(UInt16(truncatingIfNeeded: Int(criterion) + 1)) << 32
            | UInt64(UInt32(bitPattern: start))
    }
}

extension Hit {
    /// The match of a sequence of that phrase over the words `match`.
    @inline(__always)
    init(_ match: Range<Int>, phrase: Int32, _ criterion: Int16, _ role: Phrase.Role) {
        self.init(
            phrase: phrase, start: Int32(truncatingIfNeeded: match.lowerBound),
            end: Int32(truncatingIfNeeded: match.upperBound), criterion: criterion, role: role)
    }

    /// The match of a sequence over the words `match`.
    @inline(__always)
    init(_ match: Range<Int>, _ anchored: PhraseSet.Anchors.Anchored) {
        self.init(match, phrase: anchored.phrase, anchored.criterion, anchored.role)
    }
}
