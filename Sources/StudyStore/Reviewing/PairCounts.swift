public import StudyModel

/// How two coders decided the codings of a criterion that both decided.
public struct PairCounts: Hashable, Sendable {
    /// The criterion; nil for statements that none covers.
    public let criterion: Criterion.ID?
    /// Codings both accepted.
    public let both: Int
    /// Codings the first accepted and the second rejected.
    public let onlyFirst: Int
    /// Codings the second accepted and the first rejected.
    public let onlySecond: Int
    /// Codings both rejected.
    public let neither: Int
    /// Of those both accepted, how many with the same kind.
    public let sameKind: Int
    /// Of those both accepted, how many with the same stance.
    public let sameStance: Int
}
