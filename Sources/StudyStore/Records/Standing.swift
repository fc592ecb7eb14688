public import StudyModel

/// How a coding stands by all that was decided of it.
public struct Standing: Hashable, Sendable {
    /// Where a coding stands.
    public enum State: Int, Hashable, Sendable, CaseIterable {
        /// Nobody decided.
        case suggested = 0
        /// It was accepted, by all who decided or by settlement.
        case accepted = 1
        /// It was rejected, by all who decided or by settlement.
        case rejected = 2
        /// Coders differ on whether it applies, and nobody settled it: it counts as suggested.
        case disputed = 3
    }

    /// Where it stands.
    public let state: State
    /// The kind of statement.
    public let kind: StatementKind?
    /// The stance.
    public let stance: Stance
    /// Whether it leaves a matter open.
    public let isQuestion: Bool
    /// The sides that people put the passage on, by name; nil where those hold that were proposed.
    public let sides: [String]?
    /// Whether people say that the words are off the record; nil where nobody says anything of it.
    public let isOffRecord: Bool?

    /// A standing of the given parts.
    public init(
        state: State, kind: StatementKind?, stance: Stance, isQuestion: Bool, sides: [String]? = nil,
        isOffRecord: Bool? = nil
    ) {
        self.state = state
        self.kind = kind
        self.stance = stance
        self.isQuestion = isQuestion
        self.sides = sides
        self.isOffRecord = isOffRecord
    }

    /// How `proposal` stands: a settlement wins; else verdicts that differ leave it disputed. Of kind, stance, question and
    /// sides, what people decided holds where they do not differ on it, and what was proposed where they do. Of sides a
    /// settlement says nothing. Words are off the record where one person says so, whatever the others say, and whether or
    /// not they think that the coding applies.
    public init(_ proposal: Proposal, decisions: [Decision], settlement: Settlement?) {
        let said = settlement.map { [$0.decision.judgement] } ?? decisions.map(\.judgement)
        let verdicts = Set(said.map(\.verdict))
        let accepting = said.filter { $0.verdict == .accepted }
        let kinds = Set(
            accepting.compactMap { judgement in
                if case .decided(let kind) = judgement.kind { Optional(kind) } else { nil }
            })
        let stances = Set(accepting.compactMap(\.stance))
        let questions = Set(accepting.compactMap(\.isQuestion))
        let sides = Set(
            decisions.filter { $0.judgement.verdict == .accepted }.compactMap(\.judgement.sides))
        state =
            verdicts.count > 1
            ? .disputed : verdicts.first.map { $0 == .accepted ? .accepted : .rejected } ?? .suggested
        kind = kinds.count == 1 ? kinds.first ?? proposal.kind : proposal.kind
        stance = stances.count == 1 ? stances.first ?? proposal.stance : proposal.stance
        isQuestion = questions.count == 1 ? questions.first ?? proposal.isQuestion : proposal.isQuestion
        self.sides = sides.count == 1 ? sides.first : nil
        let records = decisions.compactMap(\.judgement.isOffRecord)
        isOffRecord = records.isEmpty ? nil : records.contains(true)
    }

    /// The state by which outputs count it.
    public var counted: CodingState {
        switch state {
        case .suggested, .disputed: .suggested
        case .accepted: .accepted
        case .rejected: .rejected
        }
    }
}
