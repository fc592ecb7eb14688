import StudyModel

/// The quotes that partners are shown, with who says them and where; for the team only.
struct ShownQuotes {
    /// What each is there for.
    let uses: [EvidenceID: Quote.Use]
    /// Each with its criterion; nil for a question that no criterion covers.
    let candidates: [QuoteCandidate]

    /// Those of `held` that `uses` names, each once, in the order of their ids.
    init(_ uses: [EvidenceID: Quote.Use], _ held: [[QuoteCandidate]]) {
        self.uses = uses
        var found: [EvidenceID: QuoteCandidate] = [:]
        for candidates in held {
            for candidate in candidates {
                guard let use = uses[candidate.id],
                    use == .offer || (use == .first || use == .unsaid) == candidate.isAnswer,
                    (use == .side) == candidate.isSide
                else { continue }
                found[candidate.id] = candidate
            }
        }
        candidates = found.values.sorted { $0.id < $1.id }
    }
}
