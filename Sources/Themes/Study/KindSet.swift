import StudyModel

/// Kinds of statement as bits, for what is held of every person and criterion.
struct KindSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one kind.
    init(_ kind: StatementKind) { rawValue = 1 << UInt8(QuoteSlot.place(of: kind)) }

    /// The kinds, in their order.
    var kinds: [StatementKind] { StatementKind.allCases.filter { contains(KindSet($0)) } }
}
