public import StudyModel

/// What the plan offers leaders for their development, from the codebook's programme, as far as the evidence asks for
/// it.
public struct ProgrammeOffer: Sendable {
    /// The programme it is taken from.
    public let programme: Programme
    /// The elements offered, in the order of the codebook.
    public let elements: [Element]
    /// Elements the interviews give too little reason for.
    public let left: [Programme.Element]

    /// An element with the reason for it.
    public struct Element: Sendable {
        /// Names it in the plan (`O2`).
        public let id: String
        /// What it is.
        public let element: Programme.Element
        /// Why it is here: counts of what was heard.
        public let reason: String
        /// What it rests on.
        public let evidence: [EvidenceID]
        /// The criteria that ask for it, the most pressing first.
        public let criteria: [Criterion.ID]
    }
}
