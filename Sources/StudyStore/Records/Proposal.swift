public import StudyModel

/// A criterion as a tagger or a person proposed it for a passage.
public struct Proposal: Hashable, Sendable {
    /// The turn, from 1, and the passage within its text, in code points.
    public var segment: Segment
    /// The criterion; nil for a statement or question that no criterion covers.
    public var criterion: Criterion.ID?
    /// The kind of statement.
    public var kind: StatementKind?
    /// The stance.
    public var stance: Stance
    /// Whether it leaves a matter open.
    public var isQuestion: Bool

    /// A proposal of the given parts.
    public init(
        segment: Segment, criterion: Criterion.ID?, kind: StatementKind? = nil, stance: Stance = .neutral,
        isQuestion: Bool = false
    ) {
        self.segment = segment
        self.criterion = criterion
        self.kind = kind
        self.stance = stance
        self.isQuestion = isQuestion
    }
}
