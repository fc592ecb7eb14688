/// The criteria that the interviewer's question names, so that what is said of them in the answer is told from what
/// interviewees bring up.
struct NamedCriteria {
    private var criteria: [Int16] = []
    /// Those of which only weak phrases stand in it.
    private var hinted: [Int16] = []
    private var isAnswered = false

    /// No question was asked yet.
    init() {}

    /// Begins a turn of the interviewer that asks something. Turns that follow on one another with no answer between
    /// them ask together.
    mutating func beginQuestion() {
        if isAnswered {
            criteria.removeAll(keepingCapacity: true)
            hinted.removeAll(keepingCapacity: true)
        }
        isAnswered = false
    }

    /// Takes in the criteria that one of the question's sentences is about. Weak phrases name nothing, but may be how it was
    /// asked about.
    mutating func note(_ verdicts: [CriterionRules.Verdict]) {
        for verdict in verdicts {
            if verdict.strong.isEmpty {
                hinted.append(verdict.criterion)
            } else if !criteria.contains(verdict.criterion) {
                criteria.append(verdict.criterion)
            }
        }
    }

    /// Begins an answer.
    mutating func beginAnswer() { isAnswered = true }

    /// Whether the question names the criterion at that place of the codebook; never for none.
    func contains(_ criterion: Int16) -> Bool { criteria.contains(criterion) }

    /// Whether the question may be about the criterion at that place of the codebook: what is said of it in the answer was
    /// hardly brought up.
    func mayPrompt(_ criterion: Int16) -> Bool {
        criteria.contains(criterion) || hinted.contains(criterion)
    }
}
