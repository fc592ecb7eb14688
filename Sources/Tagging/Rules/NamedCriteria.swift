/// The criteria that the interviewer's question names, so that what is said of them in the answer is told from what
/// interviewees bring up.
struct NamedCriteria {
    /// The criteria it names, each once.
    private(set) var criteria: [Int16] = []
    /// Those of which weak phrases stand in it, each once.
    private(set) var hinted: [Int16] = []
    private var isAnswered = false

    /// No question was asked yet.
    init() {}

    /// The criteria that questions name, for each turn of what was `read`.
    static func byTurn(
        _ read: TranscriptWords, _ table: borrowing TokenTable, _ matches: inout SentenceMatches,
        _ cues: inout CueReading
    ) -> [NamedCriteria] {
        var current = NamedCriteria()
        var criteria = CriterionRules()
        return read.turns.map { turn in
            if turn.isInterviewee {
                current.beginAnswer()
            } else if read.saysMore(turn) {
                current.beginQuestion()
                for index in turn.sentences {
                    guard let hits = matches.named(index, read.words, table) else { continue }
                    cues.read(read.words.sentences[index], hits, read.words, read.text)
                    criteria.read(cues)
                    current.note(criteria.verdicts)
                }
            }
            return current
        }
    }

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
                Self.add(verdict.criterion, to: &hinted)
            } else {
                Self.add(verdict.criterion, to: &criteria)
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

    private static func add(_ criterion: Int16, to list: inout [Int16]) {
        if !list.contains(criterion) { list.append(criterion) }
    }
}
