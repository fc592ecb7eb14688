import StudyModel

/// A coding of an interview that may be quoted, with what tells where it stands among the others.
struct Pick {
    let person: Int
    /// Place in the codebook; nil where no criterion covers it.
    let criterion: Int?
    let slot: Int
    let score: Double
    /// Place among the interview's codings.
    let index: Int
    private let place: (turn: Int, start: Int, id: UInt64)

    init(_ coding: borrowing Coding, at index: Int, person: Int, criterion: Int?, slot: Int, score: Double) {
        self.person = person
        self.criterion = criterion
        self.slot = slot
        self.score = score
        self.index = index
        place = (coding.turn, coding.range.lowerBound, coding.id.bits)
    }

    /// A number for what it says of the criterion: slots go by stance first.
    var stance: Int { slot / QuoteSlot.kinds }

    /// Whether both say the same of one criterion and come from one person.
    func isBeside(_ other: Pick) -> Bool {
        isOnSame(other) && slot == other.slot
    }

    /// Whether both are one person's and about one criterion.
    func isOnSame(_ other: Pick) -> Bool { person == other.person && criterion == other.criterion }

    /// By person, criterion and slot, and there the best first; each coding once.
    static func sorted(_ picks: [Pick]) -> [Pick] {
        var kept: [Pick] = []
        kept.reserveCapacity(picks.count)
        for pick in picks.sorted(by: isBefore) {
            if let last = kept.last, last.isBeside(pick), last.place == pick.place { continue }
            kept.append(pick)
        }
        return kept
    }

    private static func isBefore(_ left: Pick, _ right: Pick) -> Bool {
        if left.person != right.person { return left.person < right.person }
        if left.criterion != right.criterion { return (left.criterion ?? -1) < (right.criterion ?? -1) }
        if left.slot != right.slot { return left.slot < right.slot }
        return isBetter(left, right)
    }

    /// The order of candidates, within one interview.
    static func isBetter(_ left: Pick, _ right: Pick) -> Bool {
        if left.score != right.score { return left.score > right.score }
        return left.place != right.place ? left.place < right.place : left.index < right.index
    }
}
