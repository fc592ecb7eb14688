public import StudyModel

/// A verdict on a coding, with what else a person says of the passage.
public struct Judgement: Hashable, Sendable {
    /// What a person says of the kind of statement.
    public enum Kind: Hashable, Sendable {
        /// Nothing: it is as proposed.
        case asProposed
        /// It is of this kind, or of none.
        case decided(StatementKind?)
    }

    /// Whether the criterion applies.
    public var verdict: Verdict
    /// The kind of statement.
    public var kind: Kind
    /// The stance; nil where it is as proposed.
    public var stance: Stance?
    /// Whether it leaves a matter open; nil where it is as proposed.
    public var isQuestion: Bool?
    /// The sides of the criterion's tensions that the passage takes, by name, in the codebook's order; empty for none, nil
    /// where they are as proposed.
    public var sides: [String]?
    /// Whether the words are off the record, by either verdict; nil where it is as found.
    public var isOffRecord: Bool?

    /// A verdict; what is left out is as proposed.
    public init(
        _ verdict: Verdict, kind: Kind = .asProposed, stance: Stance? = nil, isQuestion: Bool? = nil,
        sides: [String]? = nil, isOffRecord: Bool? = nil
    ) {
        self.verdict = verdict
        self.kind = kind
        self.stance = stance
        self.isQuestion = isQuestion
        self.sides = sides
        self.isOffRecord = isOffRecord
    }
}
