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
        /// The kinds of statement they make, in order.
        public let kinds: [StatementKind]
        /// Their best passage, as they said it.
        public let quote: String
        /// The coding it comes from.
        public let evidence: EvidenceID
    }

    /// The criteria, in the order of the codebook.
    public let criteria: [Criterion]
    /// The participants, by id.
    public let rows: [Row]

    /// Participants with a cell among `criteria` that `fits`.
    public func people(on criteria: Set<Criterion.ID>, where fits: (Cell) -> Bool = { _ in true }) -> Int {
        let columns = self.criteria.indices.filter { criteria.contains(self.criteria[$0].id) }
        return rows.count { row in columns.contains { row.cells[$0].map(fits) ?? false } }
    }

    init(criteria: [Criterion], people: [StudyPerson]) {
        self.criteria = criteria
        rows = people.map { person in
            let cells = criteria.map { criterion in
                person.views[criterion.id].flatMap { Self.cell($0, person.quotes[criterion.id] ?? []) }
            }
            return Row(participant: person.id, attributes: person.attributes, cells: cells)
        }
    }

    private static func cell(_ view: PersonView, _ quotes: [QuoteCandidate]) -> Cell? {
        guard let stance = view.stance, let best = quotes.first else { return nil }
        let own = quotes.first { $0.stance == stance } ?? best
        return Cell(
            passages: view.passages, stance: stance, kinds: view.kinds.sorted(), quote: own.text,
            evidence: own.id)
    }
}
