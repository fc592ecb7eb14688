/// How far coders agree on a criterion, or on all of them pooled.
///
/// Every unit is a decision for each criterion: given or not. Pooled figures are over all decisions (units × criteria).
/// What rests on units nobody coded is nil where it is not known how many there are.
public struct AgreementFigures: Sendable {
    /// Units each coder gave the criterion, coder by coder; pooled, units × criteria.
    public let codedBy: [Int]
    /// Units on which coders who read them differ.
    public let differing: Int
    /// Every pair of coders with its counts; precision, recall, F1 and kappa of two follow from them.
    public let pairs: [CoderPair]
    /// F1, averaged over the pairs that have one; nil where nobody used the criterion.
    public let f1: Double?
    /// The share of agreeing pairs of decisions; nil where it is not known how many units nobody coded.
    public let percentAgreement: Double?
    /// Cohen's kappa; of more than two coders the mean of all pairs (Light 1971).
    public let kappa: Double?
    /// Its 95 % range; nil with more than two coders.
    public let kappaInterval: Interval?
    /// Krippendorff's alpha, nominal.
    public let alpha: Double?
    /// Its 95 % range.
    public let alphaInterval: Interval?
    /// Gwet's AC1.
    public let gwetAC1: Double?

    init(_ counts: CriterionCounts, isComplete: Bool, bootstrap: AlphaBootstrap) {
        codedBy = counts.codedBy
        differing = counts.differing
        pairs = counts.pairs
        f1 = counts.pairs.compactMap(\.table.f1).mean
        let kappas = counts.pairs.compactMap(\.table.kappa)
        kappa = kappas.map(\.value).mean
        kappaInterval = counts.pairs.count == 1 ? kappas.first?.interval : nil
        guard isComplete else {
            (percentAgreement, alpha, alphaInterval, gwetAC1) = (nil, nil, nil, nil)
            return
        }
        let tally = counts.tally
        percentAgreement = tally.percentAgreement
        gwetAC1 = tally.gwetAC1
        alpha = KrippendorffAlpha(tally, .nominal)?.value
        alphaInterval = bootstrap.interval(tally, .nominal)
    }

    /// Of what is coded at all, by whom the most.
    public var mostCoded: Int { codedBy.max() ?? 0 }
}

extension Sequence<Double> {
    /// The mean; nil of nothing.
    var mean: Double? {
        var (sum, count) = (0.0, 0)
        for value in self {
            sum += value
            count += 1
        }
        return count > 0 ? sum / Double(count) : nil
    }
}
