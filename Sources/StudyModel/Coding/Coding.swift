/// A criterion applied to a passage by a coder, with what the passage says about it and why.
public struct Coding: Hashable, Sendable {
    /// Names this coding in all outputs.
    public var id: EvidenceID
    /// Name of the transcript.
    public let transcript: String
    /// Who says it.
    public let participant: Participant.ID
    /// Turn it is in, from 1, all turns counted.
    public let turn: Int
    /// Where the turn begins in the source file.
    public let place: SourcePlace
    /// The passage within the turn's text, in Unicode code points from 0, end exclusive.
    public let range: Range<Int>
    /// The words of the passage, as they stand in the transcript.
    public let quote: String
    /// The criterion; nil for a statement or question that no criterion covers.
    public let criterion: Criterion.ID?
    /// What sort of statement it is; nil where no cue tells.
    public let kind: StatementKind?
    /// Whether it tells of the criterion helping or hindering.
    public let stance: Stance
    /// Whether it leaves a matter open.
    public let isQuestion: Bool
    /// What a reader should know before using it.
    public var flags: Set<Flag>
    /// Who applied the criterion.
    public let coder: Coder
    /// What people decided.
    public var state: CodingState
    /// How sure the coder is, 0…1; a probability where a model had a part in it, none for the lexicon alone.
    public let confidence: Double
    /// What spoke for it, the strongest first.
    public let reasons: [Reason]

    /// The criteria likeliest to apply to the passage, the likeliest first; empty where nothing was learned.
    public var ranked: [Ranked] = []

    /// A criterion with how likely it applies.
    public struct Ranked: Hashable, Sendable {
        /// The criterion.
        public let criterion: Criterion.ID
        /// 0…1.
        public let probability: Double

        /// A criterion with its probability (0…1).
        public init(criterion: Criterion.ID, probability: Double) {
            self.criterion = criterion
            self.probability = probability
        }
    }

    /// What a reader should know before using a coding.
    public enum Flag: String, Sendable, CaseIterable, Comparable {
        /// Said off the record: not counted, not quoted.
        case offRecord = "off the record"
        /// Hearsay: not the speaker's own view.
        case reported
        /// About what is over.
        case past
        /// Irony or understatement: a person should read it.
        case irony
        /// Offers or pledges something of the speaker's own or of their organisation's.
        case offer
        /// No word of the passage tells the stance: it follows from the interviewer's question, or from nothing
        /// being said otherwise. A person should read it.
        case inferred = "stance inferred"
        /// The kind is the likeliest, and not likely by what was learned, whatever words tell it. A person should read it.
        case kindInferred = "kind inferred"
        /// The question it answers names the criterion: the interviewee did not bring it up.
        case prompted
        /// Answers what should be done first.
        case first = "what to do first"
        /// Answers what is not being said.
        case unsaid = "what is not said"
        /// Counts, and its words are shown nowhere: people hold them back.
        case heldBack = "not to be quoted"

        /// Orders by name.
        public static func < (left: Flag, right: Flag) -> Bool { left.rawValue < right.rawValue }
    }

    /// A rule that spoke for a coding and the words it matched.
    public struct Reason: Hashable, Sendable {
        /// The rule: the phrase as the codebook writes it, after what it is ("phrase", "weak phrase", "cue").
        public let rule: String
        /// The words it matched, as they stand in the transcript; empty for a rule that rests on no words.
        public let matched: String

        /// The rule where what was learned makes the stance very likely, whatever else tells it.
        public static let likelyStance = "stance very likely by what was learned"
        /// The same of the kind.
        public static let likelyKind = "kind very likely by what was learned"
        /// What the rule begins with where somebody asked for what the passage offers.
        public static let askedForOffer = "asked for an offer"

        /// Whether it tells that somebody asked for what the passage offers.
        public var tellsOffer: Bool { rule.hasPrefix(Self.askedForOffer) }

        /// A reason by rule and words.
        public init(rule: String, matched: String) {
            self.rule = rule
            self.matched = matched
        }
    }

    /// Whether it is part of an answer to what somebody could put in, which is quoted as one.
    public var isAskedOffer: Bool {
        flags.contains(.offer) && reasons.contains(where: \.tellsOffer)
    }

    /// A coding of the given parts; see the properties for units.
    public init(
        id: EvidenceID, transcript: String, participant: Participant.ID, turn: Int, place: SourcePlace,
        range: Range<Int>, quote: String, criterion: Criterion.ID?, kind: StatementKind?, stance: Stance,
        isQuestion: Bool, flags: Set<Flag>, coder: Coder, state: CodingState, confidence: Double,
        reasons: [Reason], ranked: [Ranked] = []
    ) {
        self.id = id
        self.transcript = transcript
        self.participant = participant
        self.turn = turn
        self.place = place
        self.range = range
        self.quote = quote
        self.criterion = criterion
        self.kind = kind
        self.stance = stance
        self.isQuestion = isQuestion
        self.flags = flags
        self.coder = coder
        self.state = state
        self.confidence = confidence
        self.reasons = reasons
        self.ranked = ranked
    }
}
