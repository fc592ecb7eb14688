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
    /// Answers to each gathered question.
    let answers: [GatheredQuestion: [QuoteCandidate]]
    /// What speaks for the side of each number.
    let sides: [[QuoteCandidate]]
    /// The names and words of the codebook.
    let names: ProperNames

    /// All that `pool` holds for so many criteria and sides.
    init(_ pool: QuotePool, criteria: Int, sides count: Int) {
        quotes = (0..<criteria).map(pool.quotes)
        questions = (0..<criteria).map { pool.questions(for: $0) }
        pledges = pool.pledges
        answers = Dictionary(
            uniqueKeysWithValues: GatheredQuestion.allCases.map { ($0, pool.answers(to: $0)) })
        otherQuestions = pool.questions(for: nil)
        sides = (0..<count).map(pool.sides)
        names = pool.names
    }

    /// All of them, list by list.
    var all: [[QuoteCandidate]] {
        quotes + questions + [otherQuestions, pledges] + GatheredQuestion.allCases.compactMap { answers[$0] }
            + sides
    }

    /// Open questions of a criterion, or of none.
    func questions(for criterion: Int?) -> [QuoteCandidate] {
        criterion.map { questions[$0] } ?? otherQuestions
    }
}
