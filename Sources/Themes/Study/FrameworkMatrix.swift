public import StudyModel

/// Participants by criteria, with counts, a position and their own words in each cell. For the team only: rows can be
/// joined to people.
public struct FrameworkMatrix: Sendable {
    /// A participant's row.
    public struct Row: Sendable {
        /// The participant.
        public let participant: Participant.ID
        /// What is known about them.
        public let attributes: Participant.Attributes
        /// Names of the transcripts they speak in, in order.
        public let transcripts: [String]
        /// A cell for each criterion, in the order of `criteria`; nil where they do not raise it.
        public let cells: [Cell?]
    }

    /// What one participant says of one criterion.
    public struct Cell: Hashable, Sendable {
        /// Counted passages.
        public let passages: Int
        /// Those of them that answer a question which names the criterion.
        public let prompted: Int
        /// Those of them that a person made or accepted.
        public let confirmed: Int
        /// Their position.
        public let stance: Stance
        let kindSet: KindSet
        let quotes: [CellQuote]

        /// The best of the passages that make their position, as they said it.
        public var quote: String { quotes.first?.text ?? "" }
        /// The coding it comes from.
        public var evidence: EvidenceID { quotes.first?.id ?? EvidenceID(bits: 0) }
        /// The kinds of statement they make, in order.
        public var kinds: [StatementKind] { kindSet.kinds }
        /// Their best passage of each stance, as they said them: first the one of `quote`. Those who take a position
        /// are quoted for that alone.
        public var extracts: [Extract] { quotes.map { Extract($0) } }
    }

    /// The criteria, in the order of the codebook.
    public let criteria: [Criterion]
    /// The participants, by id.
    public let rows: [Row]
    /// Names of the transcripts, by the numbers that passages give.
    public let transcripts: [String]
    private let uses: [EvidenceID: Quote.Use]
    /// Passages shown to partners, by the row of who says them.
    private let shown: [Int: [Passage]]

    /// The words kept of the participant of a row: those of their cells by criterion, then what else of theirs is
    /// shown to partners by criterion and place.
    public func passages(ofRow index: Int) -> [Passage] {
        let cells = rows[index].cells.enumerated().flatMap { column, cell in
            (cell?.quotes ?? []).map { Passage(criterion: column, extract: Extract($0), use: uses[$0.id]) }
        }
        let known = Set(cells.map(\.extract.evidence))
        return cells + (shown[index] ?? []).filter { !known.contains($0.extract.evidence) }
    }

    init(criteria: [Criterion], people: [StudyPerson], transcripts: [String], shown: ShownQuotes) {
        self.criteria = criteria
        self.transcripts = transcripts
        uses = shown.uses
        rows = people.map { person in
            let cells = criteria.indices.map { person.view(of: $0).flatMap(Self.cell) }
            return Row(
                participant: person.id, attributes: person.attributes,
                transcripts: person.record.transcripts, cells: cells)
        }
        self.shown = Self.shown(shown, criteria, people, transcripts)
    }
}

private extension FrameworkMatrix {
    static func cell(_ view: PersonView) -> Cell? {
        guard let stance = view.stance, !view.quotes.isEmpty else { return nil }
        return Cell(
            passages: view.passages, prompted: Int(view.prompted), confirmed: Int(view.confirmed),
            stance: stance, kindSet: view.kinds, quotes: view.quotes)
    }

    static func shown(
        _ quotes: ShownQuotes, _ criteria: [Criterion], _ people: [StudyPerson], _ transcripts: [String]
    ) -> [Int: [Passage]] {
        let rows = Dictionary(
            people.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let names = Dictionary(
            transcripts.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(
            criteria.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var found: [Int: [Passage]] = [:]
        for candidate in quotes.candidates.sorted(by: isBefore) {
            guard let row = rows[candidate.participant], let interview = names[candidate.transcript] else {
                continue
            }
            found[row, default: []].append(
                Passage(
                    criterion: candidate.criterion.flatMap { places[$0] },
                    extract: Extract(candidate, interview: interview), use: quotes.uses[candidate.id]))
        }
        return found.mapValues { passages in
            passages.enumerated().sorted {
                ($0.element.criterion ?? .max, $0.offset) < ($1.element.criterion ?? .max, $1.offset)
            }.map(\.element)
        }
    }

    static func isBefore(_ left: QuoteCandidate, _ right: QuoteCandidate) -> Bool {
        if left.transcript != right.transcript { return left.transcript < right.transcript }
        return (left.turn, left.range.lowerBound, left.id.bits)
            < (right.turn, right.range.lowerBound, right.id.bits)
    }
}
