/// What a pool holds once all interviews are in, taken out once for all who choose from it.
struct HeldQuotes {
    /// Quotes of each criterion, by its place in the codebook, in no particular order.
    let quotes: [[QuoteCandidate]]
    /// Open questions of each criterion, likewise.
    let questions: [[QuoteCandidate]]
    /// Open questions that no criterion covers.
    let otherQuestions: [QuoteCandidate]
    /// What pledges something.
    let pledges: [QuoteCandidate]
    /// What says what should be done first.
    let firsts: [QuoteCandidate]
    /// The names and words of the codebook.
    let names: ProperNames

    /// All that `pool` holds for so many criteria.
    init(_ pool: QuotePool, criteria: Int) {
        quotes = (0..<criteria).map(pool.quotes)
        questions = (0..<criteria).map { pool.questions(for: $0) }
        pledges = pool.pledges
        firsts = pool.firsts
        otherQuestions = pool.questions(for: nil)
        names = pool.names
    }

    /// All of them, list by list.
    var all: [[QuoteCandidate]] { quotes + questions + [otherQuestions, pledges, firsts] }

    /// Open questions of a criterion, or of none.
    func questions(for criterion: Int?) -> [QuoteCandidate] {
        criterion.map { questions[$0] } ?? otherQuestions
    }
}
