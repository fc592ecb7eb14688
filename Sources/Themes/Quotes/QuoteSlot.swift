import StudyModel

/// Where a quote belongs among those of a criterion: what it says of it, and what sort of statement it makes.
struct QuoteSlot: Hashable, Sendable {
    /// How many slots a criterion has.
    static let count = 4 * kinds
    /// How many slots a stance has: one for no kind and one for each.
    static let kinds = 5

    /// Its number, 0..<`count`: the stance by fives, and within it no kind, then the kinds in their order.
    let number: Int

    init(_ stance: Stance, _ kind: StatementKind?) {
        number = Self.place(of: stance) * Self.kinds + (kind.map { Self.place(of: $0) + 1 } ?? 0)
    }

    /// The place of `kind` in the order of kinds, from 0.
    static func place(of kind: StatementKind) -> Int {
        switch kind {
        case .assumption: 0
        case .aspiration: 1
        case .successFactor: 2
        case .challenge: 3
        }
    }

    private static func place(of stance: Stance) -> Int {
        switch stance {
        case .helping: 0
        case .hindering: 1
        case .mixed: 2
        case .neutral: 3
        }
    }
}
