public import StudyModel

/// A passage that a coder gave a criterion.
public struct MarkedPassage: Hashable, Sendable {
    /// The passage.
    public let segment: Segment
    /// What it was given.
    public let criterion: Criterion.ID
    /// Who gave it: a number for each coder, the same in all passages.
    public let coder: Int

    /// A passage of the given parts.
    public init(_ segment: Segment, _ criterion: Criterion.ID, coder: Int = 0) {
        self.segment = segment
        self.criterion = criterion
        self.coder = coder
    }
}
