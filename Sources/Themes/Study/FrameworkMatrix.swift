public import StudyModel

/// Participants by criteria, with a count, a position and a quote in each cell. For the team only: rows can
/// be joined to people.
public struct FrameworkMatrix: Sendable {
    /// A participant's row.
    public struct Row: Sendable {
        /// The participant.
        public let participant: Participant.ID
        /// What is known about them.
        public let attributes: Participant.Attributes
        /// A cell for each criterion, in the order of `criteria`; nil where they do not raise it.
        public let cells: [Cell?]
    }

    /// What one participant says of one criterion.
    public struct Cell: Hashable, Sendable {
        /// Counted passages.
        public let passages: Int
        /// Their position.
        public let stance: Stance
        let kindSet: KindSet
        /// Their best passage, as they said it.
        public let quote: String
        /// The coding it comes from.
        public let evidence: EvidenceID

        /// The kinds of statement they make, in order.
        public var kinds: [StatementKind] { kindSet.kinds }
    }

    /// The criteria, in the order of the codebook.
    public let criteria: [Criterion]
    /// The participants, by id.
    public let rows: [Row]

    init(criteria: [Criterion], people: [StudyPerson]) {
        self.criteria = criteria
        rows = people.map { person in
            let cells = criteria.indices.map { person.view(of: $0).flatMap(Self.cell) }
            return Row(participant: person.id, attributes: person.attributes, cells: cells)
        }
    }

    private static func cell(_ view: PersonView) -> Cell? {
        guard let stance = view.stance, let quote = view.own else { return nil }
        return Cell(
            passages: view.passages, stance: stance, kindSet: view.kinds, quote: quote.text,
            evidence: quote.id)
    }
}
