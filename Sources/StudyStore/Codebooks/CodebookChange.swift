public import StudyModel

/// What putting a codebook to use did to the study.
public struct CodebookChange: Hashable, Sendable {
    /// A criterion with how many codings it has.
    public struct Count: Hashable, Sendable {
        /// The criterion.
        public let criterion: Criterion.ID
        /// How many codings of it there are; those their coder took back left out.
        public let codings: Int
    }

    /// A criterion whose codings now count for another.
    public struct Move: Hashable, Sendable {
        /// The criterion they were of.
        public let from: Criterion.ID
        /// The criterion they are of.
        public let to: Criterion.ID
        /// How many there are.
        public let codings: Int
        /// How many of them joined a coding that the new criterion had on the same passage.
        public let joined: Int
    }

    /// Criteria the study did not have in use before, in the order of the codebook.
    public let added: [Criterion.ID]
    /// Those among `added` whose codings were parked, and count again.
    public let returned: [Count]
    /// Criteria that are no longer in use and have codings: these are parked. By id.
    public let parked: [Count]
    /// Criteria whose codings were moved, by their old ids.
    public let mapped: [Move]
    /// Whether anything is otherwise than before; false where the same codebook is in use already.
    public let isChange: Bool
}
