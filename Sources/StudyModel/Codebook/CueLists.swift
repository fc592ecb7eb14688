/// The words by which the kind and stance of a statement, and open questions, are told. All entries are
/// patterns of the phrase language.
public struct CueLists: Hashable, Sendable {
    /// Cues of one kind, by strength.
    public struct Graded: Hashable, Sendable {
        /// Cues that suffice beside a criterion.
        public var strong: [String]
        /// Cues that need a second signal.
        public var weak: [String]

        /// Cues by strength.
        public init(strong: [String] = [], weak: [String] = []) {
            self.strong = strong
            self.weak = weak
        }
    }

    /// Cues that a matter is open.
    public struct Question: Hashable, Sendable {
        /// Cues of an open matter.
        public var cues = Graded()
        /// Words a direct question starts with.
        public var interrogativeStart: [String] = []
        /// Words a statement starts with that leaves its matter open ("Whether that lasts, …").
        public var statementStart: [String] = []
        /// Words a statement ends with that leaves its matter open ("… I couldn't tell you.").
        public var statementEnd: [String] = []
        /// Tags, rhetorical and procedural questions, which are none.
        public var reject: [String] = []

        /// No cues.
        public init() {}
    }

    /// Words that change what a cue means.
    public struct Modifiers: Hashable, Sendable {
        /// Negations.
        public var negation: [String] = []
        /// Praise that reads like a negation ("can't fault").
        public var positiveDespiteNegation: [String] = []
        /// Words after which the second clause weighs more.
        public var contrast: [String] = []
        /// Marks of hearsay.
        public var reported: [String] = []
        /// Words that make the view of a sentence somebody else's, a past one or a mere supposition ("they want", "I used to
        /// think", "if it were"): it takes no side of a tension for its speaker.
        public var otherView: [String] = []
        /// Words that strengthen.
        public var boosters: [String] = []
        /// Marks of what is over.
        public var past: [String] = []
        /// Irony and understatement, for a person to read.
        public var irony: [String] = []
        /// Offers or pledges something of one's own ("I've offered", "we could lend").
        public var offer: [String] = []
        /// Begins what must not be used.
        public var offRecord: [String] = []
        /// Said after what must not be used ("don't quote me on that"): the turn up to here.
        public var offRecordSaid: [String] = []
        /// What speaks of things off the record without asking for it ("off the record conversations").
        public var offRecordTopic: [String] = []
        /// Ends what must not be used.
        public var backOnRecord: [String] = []
        /// A wish that tells of a gap ("I wish we had").
        public var counterfactual: [String] = []
        /// What adds to something and denies nothing, though a negation is in it: "not only".
        public var additive: [String] = []
        /// "We need to decide": an open question before a success factor.
        public var decideAgree: [String] = []

        /// No words.
        public init() {}
    }

    /// How interviewers ask: what the answer will be.
    public struct Prompts: Hashable, Sendable {
        /// Asks what must not be used ("anything you'd rather wasn't quoted?").
        public var offRecord: [String] = []
        /// Asks what the interviewee would like answered.
        public var openQuestion: [String] = []
        /// Asks what should be done first ("if you could do one thing?"), whatever else it asks for.
        public var first: [String] = []
        /// Asks what is not being said, whatever else it asks for.
        public var unsaid: [String] = []
        /// Asks what somebody could put in ("what could your organisation offer?"), whatever else it asks for.
        public var offer: [String] = []
        /// Asks for a statement of a kind ("what has helped?").
        public var kinds: [StatementKind: [String]] = [:]

        /// No prompts.
        public init() {}
    }

    /// ISO 639-1 code of the language.
    public var language: String = "en"
    /// Words and phrases skipped while matching ("you know").
    public var fillers: [String] = []
    /// Cues of each kind.
    public var kinds: [StatementKind: Graded] = [:]
    /// Cues of open questions.
    public var question = Question()
    /// Words that change what a cue means.
    public var modifiers = Modifiers()
    /// How interviewers ask for a kind of answer.
    public var prompts = Prompts()
    /// General words of praise.
    public var helping: [String] = []
    /// General words of trouble.
    public var hindering: [String] = []
    /// Where the cues stand; nil where they were not read from a file.
    public var origin: CueOrigin?

    /// No cues.
    public init() {}
}
