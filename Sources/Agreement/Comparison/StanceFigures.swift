import StudyModel

/// How far coders agree on whether a criterion helps or hinders, where they gave the same unit the same criterion and
/// said a stance.
///
/// On the ordinal scale hindering comes first, mixed and neutral share the middle, helping comes last.
public struct StanceFigures: Sendable {
    /// Criteria of units that two coders or more gave with a stance.
    public let units: Int
    /// The share of pairs of stances that are the same of the four; nil where there is none.
    public let percentAgreement: Double?
    /// Krippendorff's alpha of the four stances, nominal.
    public let nominalAlpha: Double?
    /// Its 95 % range.
    public let nominalInterval: Interval?
    /// Krippendorff's alpha on the scale of three, ordinal.
    public let ordinalAlpha: Double?
    /// Its 95 % range.
    public let ordinalInterval: Interval?

    init(_ units: [CodedUnit], bootstrap: AlphaBootstrap) {
        var nominal = RatingTally(values: [0, 1, 2, 3])
        var ordinal = RatingTally(values: [0, 1, 2])
        for unit in units {
            var stances: [Int: [Stance]] = [:]
            for marks in unit.marks {
                for (criterion, stance) in marks ?? [:] {
                    if let stance { stances[criterion, default: []].append(stance) }
                }
            }
            for (_, given) in stances.sorted(by: { $0.key < $1.key }) where given.count > 1 {
                nominal.add(Stance.allCases.map { stance in given.count { $0 == stance } })
                ordinal.add((0..<3).map { rank in given.count { $0.rank == rank } })
            }
        }
        self.units = nominal.units
        percentAgreement = nominal.percentAgreement
        nominalAlpha = KrippendorffAlpha(nominal, .nominal)?.value
        nominalInterval = bootstrap.interval(nominal, .nominal)
        ordinalAlpha = KrippendorffAlpha(ordinal, .ordinal)?.value
        ordinalInterval = bootstrap.interval(ordinal, .ordinal)
    }
}

private extension Stance {
    /// Its place on the ordinal scale.
    var rank: Int {
        switch self {
        case .hindering: 0
        case .mixed, .neutral: 1
        case .helping: 2
        }
    }
}
