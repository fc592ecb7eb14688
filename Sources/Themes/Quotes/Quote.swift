public import StudyModel

/// An interviewee's words as they may be shown to partners: cut to length, names taken out, and captioned
/// with the largest safe group.
public struct Quote: Hashable, Sendable {
    /// What a quote is there for.
    public enum Use: String, Sendable {
        /// It takes a position that the counts of help and difficulty include.
        case evidence
        /// It shows how people speak of the matter; no count of help or difficulty rests on it.
        case illustration
        /// It takes the position that fewer take.
        case contrary = "contrary case"
        /// It speaks for one side where people want different things.
        case side = "one side"
        /// It leaves a question open.
        case question = "open question"
        /// It offers or pledges something.
        case offer
        /// It says what should be done first.
        case first = "what to do first"
        /// It says what is not being said.
        case unsaid = "what is not said"
    }

    /// Names the coding it comes from.
    public internal(set) var id: EvidenceID
    /// The words; "[...]" marks a cut, "[name]" and the like a replacement.
    public let text: String
    /// The criterion it was coded with; nil for a question that no criterion covers.
    public let criterion: Criterion.ID?
    /// What it says of the criterion.
    public let stance: Stance
    /// What sort of statement it is.
    public let kind: StatementKind?
    /// Whether it leaves a matter open.
    public let isQuestion: Bool
    /// Whose words, as far as it is safe to say: "interviewee" or "local authority interviewee".
    public let caption: String
    /// What it is there for.
    public let use: Use
    /// Whether a person made or accepted the coding.
    public let isConfirmed: Bool
    /// Whether its own words, or a person, say that it is about its criterion: else what was learned from others does.
    public let bearsCriterion: Bool
    /// Whether its own words, or a person, say that it takes its stance, or what was learned from others makes it very
    /// likely: else the words around it do, or what was learned makes it likely.
    public let bearsStance: Bool
    /// Whether its own words, or a person, say that it is of its kind.
    public let bearsKind: Bool
    /// Whether it answers the question what should be answered, and is not merely likely to be about its criterion.
    public let answersPrompt: Bool

    /// Whether it states something that could be checked and has not been: a figure, a date, something signed.
    public var statesFact: Bool { FactClaim.isMade(in: text) }

    /// A quote of the given parts.
    public init(
        id: EvidenceID, text: String, criterion: Criterion.ID?, stance: Stance, kind: StatementKind?,
        isQuestion: Bool, caption: String, use: Use, isConfirmed: Bool,
        bearsCriterion: Bool = true, bearsStance: Bool = true, bearsKind: Bool = true,
        answersPrompt: Bool = false
    ) {
        self.id = id
        self.text = text
        self.criterion = criterion
        self.stance = stance
        self.kind = kind
        self.isQuestion = isQuestion
        self.caption = caption
        self.use = use
        self.isConfirmed = isConfirmed
        self.bearsCriterion = bearsCriterion
        self.bearsStance = bearsStance
        self.bearsKind = bearsKind
        self.answersPrompt = answersPrompt
    }
}
