/// What people decided about a passage of a transcript.
public struct PassageDecisions: Hashable, Sendable {
    /// What is known of the kind of statement.
    public enum Kind: Hashable, Sendable {
        /// Nobody said.
        case unknown
        /// A person decided: of that kind, or of none.
        case decided(StatementKind?)
    }

    /// Name of the transcript, as the decisions give it.
    public let transcript: String
    /// Turn it is in, from 1, all turns counted.
    public let turn: Int
    /// The passage within the turn's text, in code points from 0, end exclusive.
    public let range: Range<Int>
    /// Criteria that apply.
    public var accepted: Set<Criterion.ID>
    /// Criteria that were suggested and do not apply.
    public var rejected: Set<Criterion.ID>
    /// Criteria that were suggested and that nobody looked at yet.
    public var undecided: Set<Criterion.ID>
    /// The kind of statement.
    public var kind: Kind
    /// Whether it tells of what it is coded with as helping or hindering; nil where nobody said.
    public var stance: Stance?

    /// Decisions about a passage; see the properties for units.
    public init(
        transcript: String, turn: Int, range: Range<Int>, accepted: Set<Criterion.ID> = [],
        rejected: Set<Criterion.ID> = [], undecided: Set<Criterion.ID> = [], kind: Kind = .unknown,
        stance: Stance? = nil
    ) {
        self.transcript = transcript
        self.turn = turn
        self.range = range
        self.accepted = accepted
        self.rejected = rejected
        self.undecided = undecided
        self.kind = kind
        self.stance = stance
    }
}
