public import StudyModel

/// Words of people's own in place of the tool's, or in a place that only people can fill.
public struct PlanEdit: Hashable, Sendable {
    /// What is worded.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        /// An outstanding question.
        case question
        /// What the framework matrix says of one participant and one criterion.
        case cell
        /// A proposed step.
        case action
        /// A sentence or two of the plan.
        case statement

        /// What of it can be worded.
        public var fields: [Field] {
            switch self {
            case .question: [.text, .forum, .neededBy, .status]
            case .cell, .statement: [.text]
            case .action: [.text, .lead, .partners, .timescale, .resources, .measure, .status]
            }
        }
    }

    /// Which words of it.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        /// The words themselves.
        case text
        /// Who leads a step.
        case lead
        /// Who takes part in it.
        case partners
        /// When.
        case timescale
        /// With what money, time and people.
        case resources
        /// How partners would know that it worked.
        case measure
        /// Where it stands.
        case status
        /// Where a question is taken up.
        case forum
        /// When its answer is needed.
        case neededBy = "needed_by"

        /// Its name on paper.
        public var name: String {
            switch self {
            case .text: "wording"
            case .lead: "lead"
            case .partners: "partners involved"
            case .timescale: "timescale"
            case .resources: "resources"
            case .measure: "measure of success"
            case .status: "status"
            case .forum: "forum"
            case .neededBy: "needed by"
            }
        }
    }

    /// What an edit is of, whatever its place: there is one edit of a target at most.
    public struct Target: Hashable, Sendable {
        /// What is worded.
        public let sort: Sort
        /// Names it across drafts: the key of the statement, action or question, or `cellKey`.
        public let key: String
        /// Which words of it.
        public let field: Field

        /// A target of the given parts.
        public init(_ sort: Sort, _ key: String, _ field: Field = .text) {
            self.sort = sort
            self.key = key
            self.field = field
        }
    }

    /// What it is of.
    public let target: Target
    /// The words; none where the tool's are to stand again.
    public let text: String
    /// What the tool had written there when this was.
    public let basis: String
    /// Who wrote it; for the team only.
    public let who: String
    /// When.
    public let when: Timestamp

    /// An edit of the given parts.
    public init(_ target: Target, text: String, basis: String, who: String, when: Timestamp) {
        self.target = target
        self.text = text
        self.basis = basis
        self.who = who
        self.when = when
    }

    /// The key of the cell of a participant and a criterion; ids of criteria hold no slash.
    public static func cellKey(_ criterion: Criterion.ID, _ participant: Participant.ID) -> String {
        "\(criterion.rawValue)/\(participant.rawValue)"
    }
}
