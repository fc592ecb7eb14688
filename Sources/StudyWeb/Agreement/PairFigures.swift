import Agreement
import StudyStore

/// Figures of how two coders decided what both decided, accepted or rejected.
struct PairFigures {
    let table: CodingTable
    /// Of what both accepted, the shares with the same kind and the same stance; nil where both accepted nothing.
    let sameKind: Double?
    let sameStance: Double?
    private let tally: RatingTally

    init(_ counts: some Sequence<PairCounts>) {
        var table = CodingTable()
        var (kinds, stances) = (0, 0)
        for count in counts {
            table.add(
                CodingTable(
                    both: count.both, onlyFirst: count.onlyFirst, onlySecond: count.onlySecond,
                    neither: count.neither))
            (kinds, stances) = (kinds + count.sameKind, stances + count.sameStance)
        }
        var tally = RatingTally(values: [0, 1])
        tally.add([0, 2], times: table.both)
        tally.add([1, 1], times: table.onlyFirst + table.onlySecond)
        tally.add([2, 0], times: table.neither ?? 0)
        self.table = table
        self.tally = tally
        sameKind = table.both > 0 ? Double(kinds) / Double(table.both) : nil
        sameStance = table.both > 0 ? Double(stances) / Double(table.both) : nil
    }

    /// Codings both decided.
    var units: Int { table.units }
    /// Those on which they differ.
    var differing: Int { table.onlyFirst + table.onlySecond }
    var percent: Double? { units > 0 ? tally.percentAgreement : nil }
    var kappa: Double? { table.kappa?.value }
    var alpha: Double? { units > 0 ? KrippendorffAlpha(tally, .nominal)?.value : nil }
    /// The 95 % range of alpha.
    var alphaRange: Interval? { units > 0 ? AlphaBootstrap().interval(tally, .nominal) : nil }

    /// What alpha is worth, in words.
    var reading: String {
        guard units >= Reliability.fewest else { return "too few to tell" }
        guard let alpha else { return "cannot be told: both decided all alike, one way" }
        if alpha >= 0.8 { return "can be relied on" }
        if alpha >= 0.667 { return "for tentative conclusions only" }
        return "coders do not mean the same by it"
    }
}
