public import StudyModel

extension FrameworkMatrix {
    /// A participant's own words, at most as long as a quote, names and all.
    public struct Extract: Hashable, Sendable {
        /// The coding they come from.
        public let evidence: EvidenceID
        /// What they say of the criterion, as it is counted.
        public let stance: Stance
        /// What sort of statement they count as.
        public let kind: StatementKind?
        /// Whether they answer a question that names the criterion.
        public let isPrompted: Bool
        /// Whether a person made or accepted the coding.
        public let isConfirmed: Bool
        /// The transcript, as an index of the matrix's `transcripts`.
        public let interview: Int
        /// The turn, from 1, all turns counted.
        public let turn: Int
        /// The words; "[...]" marks a cut.
        public let text: String

        init(_ quote: CellQuote) {
            evidence = quote.id
            stance = quote.stance
            kind = quote.kind
            isPrompted = quote.isPrompted
            isConfirmed = quote.isConfirmed
            interview = Int(quote.interview)
            turn = Int(quote.turn)
            text = quote.text
        }

        init(_ candidate: QuoteCandidate, interview: Int) {
            evidence = candidate.id
            stance = candidate.stance
            kind = candidate.kind
            isPrompted = candidate.isPrompted
            isConfirmed = candidate.isConfirmed
            self.interview = interview
            turn = candidate.turn
            text = candidate.text
        }
    }

    /// Words of a participant that are kept for the matrix, or shown to partners.
    public struct Passage: Hashable, Sendable {
        /// The criterion, by its place among the matrix's `criteria`; nil for a question that none covers.
        public let criterion: Int?
        /// The words.
        public let extract: Extract
        /// What they are shown to partners for; nil where they are not shown.
        public let use: Quote.Use?
    }
}
