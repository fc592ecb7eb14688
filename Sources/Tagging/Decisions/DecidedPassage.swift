public import StudyModel

/// What people decided about one criterion for one passage.
public struct DecidedPassage: Hashable, Sendable {
    /// Turn it is in, from 1, all turns counted.
    public let turn: Int
    /// The passage within the turn's text, in code points from 0, end exclusive.
    public let range: Range<Int>
    /// The criterion.
    public let criterion: Criterion.ID
    /// Whether it applies.
    public let applies: Bool
    /// Whether a tagger suggested it; else a person added it.
    public let wasSuggested: Bool

    /// A decision of the given parts; see the properties for units.
    public init(turn: Int, range: Range<Int>, criterion: Criterion.ID, applies: Bool, wasSuggested: Bool) {
        self.turn = turn
        self.range = range
        self.criterion = criterion
        self.applies = applies
        self.wasSuggested = wasSuggested
    }
}
