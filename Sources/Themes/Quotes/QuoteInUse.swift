public import StudyModel

/// A quote that partners are shown, with all that it is shown for.
public struct QuoteInUse: Hashable, Sendable {
    /// One thing that a quote is shown for.
    public struct Purpose: Hashable, Sendable {
        /// The criterion it stands under; nil for what stands under none.
        public let criterion: Criterion.ID?
        /// What it is there for.
        public let use: Quote.Use
        /// What it says of the criterion.
        public let stance: Stance
        /// What sort of statement its coding counts as, whether or not its words bear that out by themselves.
        public let kind: StatementKind?
        /// The side it speaks for, by name.
        public let side: String?

        /// What `quote` is shown for: for `side`, where that is given.
        public init(_ quote: Quote, side: String? = nil) {
            criterion = quote.criterion
            use = quote.use
            stance = quote.stance
            kind = quote.kind
            self.side = side
        }
    }

    /// Names the coding it comes from.
    public let id: EvidenceID
    /// The words, as they are shown.
    public let text: String
    /// What it is shown for, in the order of the outputs; one at least.
    public internal(set) var purposes: [Purpose]

    /// By what colleagues may know its speaker, or somebody else, though it proves nothing; nil where nothing of the kind is
    /// found.
    public let hint: String?

    /// A quote of the given parts; without a `hint` the words alone are looked at.
    public init(id: EvidenceID, text: String, purposes: [Purpose], hint: String? = nil) {
        self.id = id
        self.text = text
        self.purposes = purposes
        self.hint = hint ?? SpeakerHints.hint(in: text)
    }
}

extension ThemeSummary {
    /// The quotes that partners are shown, each wording once, in the order of the codebook; last those under no criterion, offers, and
    /// what people would do first.
    public var quotesInUse: [QuoteInUse] {
        // One coding may be quoted in other words: a whole answer, or the part that speaks for a side.
        struct Words: Hashable {
            let id: EvidenceID
            let text: String
        }
        let hints = Dictionary(log.flagged.map { ($0.text, $0.hint) }) { first, _ in first }
        var places: [Words: Int] = [:]
        var found: [QuoteInUse] = []
        func add(_ quotes: [Quote], side: String? = nil) {
            for quote in quotes {
                let purpose = QuoteInUse.Purpose(quote, side: side)
                let words = Words(id: quote.id, text: quote.text)
                if let place = places[words] {
                    found[place].purposes.append(purpose)
                } else {
                    places[words] = found.count
                    found.append(
                        QuoteInUse(
                            id: quote.id, text: quote.text, purposes: [purpose], hint: hints[quote.text]))
                }
            }
        }
        for theme in themes {
            add(theme.quotes + theme.questions)
            for side in theme.tensions.flatMap(\.sides) { add(side.quotes, side: side.name) }
        }
        add(otherQuestions + pledges + firsts.quotes)
        return found
    }
}
