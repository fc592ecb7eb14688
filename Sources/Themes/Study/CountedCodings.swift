import StudyModel

/// Ids of the codings of one criterion that count, by what they say.
struct CountedCodings: Sendable {
    private var slots = [[EvidenceID]](repeating: [], count: QuoteSlot.count)
    /// Ids of those that leave a question open, in the order of adding.
    private(set) var questions: [EvidenceID] = []
    /// Ids of those that name what should be done first, in the order of adding.
    private(set) var firsts: [EvidenceID] = []
    /// Ids of those that speak for a side, by its number, in the order of adding.
    private(set) var sides: [Int: [EvidenceID]] = [:]

    /// Notes a coding that counts.
    mutating func add(_ coding: borrowing Coding) {
        slots[QuoteSlot(coding.countedStance, coding.countedKind).number].append(coding.id)
        if coding.isQuestion { questions.append(coding.id) }
        if coding.namesFirst { firsts.append(coding.id) }
    }

    /// Notes that a coding which counts speaks for the side of that number.
    mutating func add(_ id: EvidenceID, side number: Int) { sides[number, default: []].append(id) }

    /// Ids of the codings that take `stance`, in no particular order.
    func ids(of stance: Stance) -> [EvidenceID] {
        let first = QuoteSlot(stance, nil).number
        return slots[first..<first + QuoteSlot.kinds].flatMap(\.self)
    }

    /// Ids of the codings of `kind`, in no particular order.
    func ids(of kind: StatementKind) -> [EvidenceID] {
        Stance.allCases.flatMap { slots[QuoteSlot($0, kind).number] }
    }
}
