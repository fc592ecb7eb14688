import StudyModel

/// A passage that may be quoted, cut to length, before names are taken out. A class, though a value like any other:
/// pools and sorting move it about all the time, and so they move a pointer.
final class QuoteCandidate: Sendable {
    let id: EvidenceID
    let participant: Participant.ID
    let transcript: String
    let turn: Int
    let range: Range<Int>
    let text: String
    let stance: Stance
    let kind: StatementKind?
    let isQuestion: Bool
    let isConfirmed: Bool
    let isPrompted: Bool
    /// Whether its words are those of a whole answer.
    let isAnswer: Bool
    /// Whether it was taken for the side it speaks for.
    let isSide: Bool
    /// Whether people hold back what it says, or a part of it.
    let isHeldBack: Bool
    /// Whether it answers the question what should be answered.
    let answersPrompt: Bool
    /// Whether it is doubtful that it is about its criterion.
    let isDoubtful: Bool
    /// Whether its own words, or a person, say that it is about its criterion.
    let bearsCriterion: Bool
    /// Whether its own words, or a person, say that it takes its stance, or what was learned makes it very likely.
    let bearsStance: Bool
    /// Whether its own words, or a person, say that it is of its kind.
    let bearsKind: Bool
    /// The criterion it is coded with; nil for a question that none covers.
    let criterion: Criterion.ID?
    let score: Double

    /// The passage of `coding`, or the answer it is part of where `answer` gives its words, and whether any of them are held
    /// back; a long one is cut around the words that speak for a side where `side` gives them.
    init(
        _ coding: borrowing Coding, score: Double, words: ClosedRange<Int>,
        answer: (words: String, isHeldBack: Bool)? = nil, side: String? = nil
    ) {
        id = coding.id
        participant = coding.participant
        transcript = coding.transcript
        turn = coding.turn
        range = coding.range
        text =
            answer?.words
            ?? QuoteText.excerpt(
                of: coding.quote, around: side ?? coding.reasons.first?.matched, words: words)
        isAnswer = answer != nil
        isSide = side != nil
        isHeldBack = answer?.isHeldBack ?? coding.flags.contains(.heldBack)
        stance = coding.countedStance
        kind = coding.countedKind
        isQuestion = coding.isQuestion
        isConfirmed = coding.isConfirmed
        isPrompted = coding.flags.contains(.prompted)
        let grounds = QuoteGrounds(coding)
        // Without reasons nobody says otherwise.
        let isTaken = isConfirmed || coding.reasons.isEmpty
        bearsCriterion = isTaken || grounds.bearsCriterion
        bearsStance = isTaken || grounds.bears(stance)
        bearsKind = kind != nil && (isTaken || grounds.bearsKind)
        answersPrompt = isQuestion && grounds.answersPrompt
        isDoubtful = coding.isDoubtful
        criterion = coding.criterion
        self.score = score
    }

    /// The passage it is of, whatever the criterion.
    var passage: Passage { Passage(transcript: transcript, turn: turn, start: range.lowerBound) }

    /// The turn it is in.
    var answer: Answer { Answer(transcript: transcript, turn: turn) }

    /// How openly it asks, 0…2: a question in answer to what should be answered, other words in answer to that, the rest.
    var openness: Int { answersPrompt ? text.hasSuffix("?") ? 2 : 1 : 0 }

    struct Answer: Hashable {
        let transcript: String
        let turn: Int
    }

    struct Passage: Hashable {
        let transcript: String
        let turn: Int
        let start: Int
    }

    /// A total order, so that what is chosen never depends on the order of adding.
    static func isBetter(_ left: QuoteCandidate, _ right: QuoteCandidate) -> Bool {
        if left.score != right.score { return left.score > right.score }
        if left.transcript != right.transcript { return left.transcript < right.transcript }
        return (left.turn, left.range.lowerBound, left.id.bits)
            < (right.turn, right.range.lowerBound, right.id.bits)
    }
}
