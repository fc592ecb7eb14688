import StudyModel

/// What is seen of a passage, once for all the criteria it is coded with.
struct PassageLook {
    private let turn: Int
    private let range: Range<Int>
    private let quote: String
    let shape: PassageShape
    private var named: SectorSet?

    init(_ coding: borrowing Coding) {
        turn = coding.turn
        range = coding.range
        quote = coding.quote
        shape = PassageShape(coding.quote)
    }

    /// Whether `coding` is of the passage looked at.
    func isOf(_ coding: Coding) -> Bool {
        coding.turn == turn && coding.range == range && coding.quote == quote
    }

    /// Sectors the passage speaks of.
    mutating func sectors() -> SectorSet {
        let found = named ?? CriticisedGroups.named(in: quote)
        named = found
        return found
    }
}
