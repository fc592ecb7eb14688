public import StudyModel

/// What a person looks for in a study. What is nil asks for nothing.
public struct FindQuery: Hashable, Sendable {
    /// Hits of a page.
    public static let pageSize = 50

    /// Words as a person types them: all of them must be said in one turn, in any form (trust, trusted); words in quotes
    /// must stand side by side; a word that ends in `*` may go on. Empty asks for none.
    public var text: String
    /// Codings of this criterion.
    public var criterion: Criterion.ID?
    /// What this participant says.
    public var participant: Participant.ID?
    /// What people of this organisation say.
    public var organisation: String?
    /// What people of this sector say.
    public var sector: String?
    /// Codings that stand as statements of this kind.
    public var kind: StatementKind?
    /// Codings that stand with this stance.
    public var stance: Stance?
    /// Codings that stand so.
    public var state: Standing.State?
    /// Codings that this coder decided, or added.
    public var coder: CoderAccount.ID?
    /// What is said in this transcript.
    public var transcript: StoredTranscript.ID?
    /// Codings somebody wrote a memo on.
    public var hasMemo: Bool
    /// Which page of the hits, from 1.
    public var page: Int

    /// Looks for what is given.
    public init(
        text: String = "", criterion: Criterion.ID? = nil, participant: Participant.ID? = nil,
        organisation: String? = nil, sector: String? = nil, kind: StatementKind? = nil, stance: Stance? = nil,
        state: Standing.State? = nil, coder: CoderAccount.ID? = nil, transcript: StoredTranscript.ID? = nil,
        hasMemo: Bool = false, page: Int = 1
    ) {
        self.text = text
        self.criterion = criterion
        self.participant = participant
        self.organisation = organisation
        self.sector = sector
        self.kind = kind
        self.stance = stance
        self.state = state
        self.coder = coder
        self.transcript = transcript
        self.hasMemo = hasMemo
        self.page = page
    }

    /// Whether it asks for codings, so that each hit is one; otherwise each is a turn.
    public var isForCodings: Bool {
        criterion != nil || kind != nil || stance != nil || state != nil || coder != nil || hasMemo
    }
}
