/// What a coefficient is worth, as Krippendorff puts it.
public enum Reliability: String, Sendable, CaseIterable {
    /// Alpha .800 or more: results can be relied on.
    case good
    /// Alpha .667 or more: tentative conclusions only.
    case tentative
    /// Less: coders do not mean the same by it.
    case doubtful
    /// Coded too seldom to tell.
    case tooFew = "too few"
    /// Alpha cannot be computed.
    case unknown = "-"

    /// Units coded by whoever coded most below which nothing is said.
    public static let fewest = 5

    /// What the alpha of `figures` is worth.
    public init(_ figures: AgreementFigures) {
        guard figures.mostCoded >= Self.fewest else {
            self = .tooFew
            return
        }
        guard let alpha = figures.alpha else {
            self = .unknown
            return
        }
        self = alpha >= 0.8 ? .good : alpha >= 0.667 ? .tentative : .doubtful
    }
}
