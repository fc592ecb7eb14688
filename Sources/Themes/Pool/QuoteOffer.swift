import StudyModel

/// A quote on its way into a pool. How it ranks is found out only as far as it is needed, and once for all lists that
/// may take it: most of aggregating a large study would go into it.
struct QuoteOffer {
    let quote: QuoteCandidate
    /// Its score less what its interview offers already.
    let value: Double
    private let criterion: Int?
    private var clearValue: Double?
    private var isSafe: Bool?

    /// An offer for the criterion at that place in the codebook; nil for none.
    init(_ quote: QuoteCandidate, value: Double, criterion: Int?) {
        self.quote = quote
        self.value = value
        self.criterion = criterion
    }

    /// The rank it has if nobody can be told by it.
    mutating func bestRank(_ judge: QuoteJudge) -> QuoteRank {
        let known = clearValue ?? judge.value(of: quote, value, criterion: criterion)
        clearValue = known
        return QuoteRank(isSafe: true, value: known, lot: quote.id)
    }

    /// The rank it has.
    mutating func rank(_ judge: QuoteJudge) -> QuoteRank {
        let best = bestRank(judge)
        let safe = isSafe ?? judge.isSafe(quote)
        isSafe = safe
        return QuoteRank(isSafe: safe, value: best.value, lot: quote.id)
    }
}
