public import StudyModel

/// What interviewees say of one criterion, as it may be shown to partners.
public struct Theme: Sendable {
    /// The criterion.
    public let criterion: Criterion
    /// Interviewees in the study.
    public let total: Int
    /// People by position; `positions.raised` of `total` raised it.
    public let positions: PositionCounts
    /// People by the way most of their passages point.
    public let leaning: Leaning
    /// People by kind of statement; a person may be in several.
    public let kinds: [StatementKind: Int]
    /// People who bring it up themselves at least once; the others who raise it only answer questions that name it.
    public let volunteered: Int
    /// People who speak of it in answer to a question that names it, whether they also bring it up themselves or not.
    public let asked: Int
    /// People who speak of it where they say what should be done first.
    public let firsts: Int
    /// People with at least one passage that a person made or accepted.
    public let confirmedPeople: Int
    /// People who only report what others say of it; in no other count.
    public let reportedOnly: Int
    /// People who leave a question about it open.
    public let questioners: Int
    /// Counted passages.
    public let passages: Int
    /// Counted passages of whoever has most of them.
    public let mostPassages: Int
    /// Sectors, and organisations, from which somebody raises it.
    public internal(set) var spread: Spread
    /// Groups whose counts may be shown.
    public internal(set) var groups: [GroupView]
    /// Where groups or people take opposite positions.
    public let divergence: Divergence?
    /// What people want where they may want opposite things, in the order of the codebook.
    public internal(set) var tensions: [TensionView]
    /// Why it counts as silence; nil where enough people speak of it.
    public let silence: Silence?
    /// Wordings that at least three people use, the most used first.
    public let sharedPhrases: [SharedPhrase]
    /// Those of them that at least three people use where they tell of difficulty, by these passages.
    public let criticalPhrases: [SharedPhrase]
    /// Quotes that stand for it, the strongest evidence first.
    public internal(set) var quotes: [Quote]
    /// Words that leave a question about it open, unless they are shown with another criterion; where all
    /// are, one at most.
    public internal(set) var questions: [Quote]
    /// What a reader should bear in mind.
    public let warnings: [ThemeWarning]
    /// All codings that count, shown or not; the words of those not shown are inside the team.
    public internal(set) var grounds: Grounds

    /// Interviewees who raise it.
    public var raised: Int { positions.raised }
    /// Interviewees who raise it only in answer to questions that name it.
    public var prompted: Int { raised - volunteered }

    /// The tensions on which people want different things.
    public var openTensions: [TensionView] { tensions.filter(\.isOpen) }

    /// Words for the sides of its tensions, in their order.
    public var sideQuotes: [Quote] { tensions.flatMap { $0.sides.flatMap(\.quotes) } }

    /// All its quotes that are shown to partners.
    public var shownQuotes: [Quote] { quotes + questions + sideQuotes }

    /// The quotes that stand with most who take a position, in their order.
    public var mainQuotes: [Quote] { quotes.filter { $0.use != .contrary } }
    /// The quotes that say the opposite, in their order.
    public var contraryQuotes: [Quote] { quotes.filter { $0.use == .contrary } }

    /// Ids of all passages that take one of `stances`: those of shown quotes first, then the others.
    public func evidence(_ stances: Stance...) -> [EvidenceID] {
        lead(quotes.filter { stances.contains($0.stance) }, stances.flatMap { grounds.stances[$0] ?? [] })
    }

    /// Ids of all passages of `kind`: those of shown quotes first, then the others.
    public func evidence(kind: StatementKind) -> [EvidenceID] {
        lead(quotes.filter { $0.kind == kind }, grounds.kinds[kind] ?? [])
    }

    /// Ids of all passages that count: those of shown quotes first, then the others.
    public var evidence: [EvidenceID] {
        lead(quotes, Stance.allCases.flatMap { grounds.stances[$0] ?? [] })
    }

    private func lead(_ shown: [Quote], _ all: [EvidenceID]) -> [EvidenceID] {
        let first = shown.map(\.id)
        let isShown = Set(first)
        return first + all.filter { !isShown.contains($0) }
    }

    /// How far a theme reaches, without saying where.
    public struct Spread: Hashable, Sendable {
        /// Sectors with somebody who raises it.
        public let sectors: Int
        /// Organisations with somebody who raises it.
        public let organisations: Int
        /// Perspectives with somebody who raises it.
        public let perspectives: Int
        /// Posts with somebody who raises it.
        public let roles: Int
        /// Whether it may be told: in what leaves the team it would help to fill in what is hidden.
        public internal(set) var isTold = true
    }

    /// A wording several people use.
    public struct SharedPhrase: Hashable, Sendable {
        /// The words, in lower case but for names.
        public let words: String
        /// A coding of each who uses them, whose passage holds them, in the order of people.
        public let evidence: [EvidenceID]

        /// People who use them.
        public var people: Int { evidence.count }
    }

    /// Why a criterion counts as silence.
    public enum Silence: String, Sendable {
        /// Nobody raises it.
        case unraised = "not raised"
        /// Very few raise it.
        case hardly = "hardly raised"
        /// Only one group raises it although others were interviewed.
        case oneGroup = "raised by one group only"
    }
}
