public import StudyModel

/// A sentence or two of the plan, with what it rests on.
public struct Statement: Hashable, Sendable {
    /// What sort of claim it makes; the three are never mixed.
    public enum Basis: String, Sendable, CaseIterable {
        /// What interviewees said.
        case heard = "what we heard"
        /// What we make of it.
        case interpretation = "our reading"
        /// What we propose.
        case suggestion = "our suggestion"
    }

    /// Names it in comments: section and number (`P5.3`).
    public let id: String
    /// Names it across drafts, whatever its number: its part in the section and, where there may be several of that
    /// part, its criteria (`5.leadership.helps.lead`, `6.difference.trust`).
    public let key: String
    /// The words.
    public let text: String
    /// Ids of the codings it leads to.
    public let evidence: [EvidenceID]
    /// The criteria it is about.
    public let criteria: [Criterion.ID]
    /// What sort of claim it makes.
    public let basis: Basis

    /// A statement of the given parts.
    public init(
        id: String, key: String, text: String, evidence: [EvidenceID] = [], criteria: [Criterion.ID] = [],
        basis: Basis = .heard
    ) {
        self.id = id
        self.key = key
        self.text = text
        self.evidence = evidence
        self.criteria = criteria
        self.basis = basis
    }
}
