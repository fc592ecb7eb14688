import StudyModel

/// What a sentence inherits from the question before it and the sentences shortly before it.
struct AnswerContext {
    /// Sentences on which a challenge is carried: people tell of trouble in several and name it in one.
    private static let reach = 2
    /// Sentences that answer a question for what is taken for granted, before people go on to what is wrong.
    private static let assumptions = 2

    /// What the interviewer asked for, where the question tells.
    let demand: Prompt.Demand?
    private var challenge: Hit?
    private var distance = 0
    private var sentences = 0

    /// The context of an answer to a question for `demand`.
    init(demand: Prompt.Demand? = nil) { self.demand = demand }

    /// Whether the interviewer asked what should be answered.
    var isQuestionAsked: Bool { demand == .openQuestion }

    /// Whether the answer has just begun.
    var isFresh: Bool { sentences < Self.assumptions }

    /// The cue of a challenge shortly before.
    var carried: Hit? { distance <= Self.reach ? challenge : nil }

    /// Takes note of a sentence that says nothing of its own.
    mutating func pass() {
        sentences += 1
        distance += 1
    }

    /// Takes note of what tells the kind of a sentence.
    mutating func note(_ telling: KindRules.Telling) {
        pass()
        guard telling.isStrong else { return }
        challenge = telling.kind == .challenge ? telling.cue : nil
        distance = 1
    }
}
