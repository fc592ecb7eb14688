public import StudyModel
import Themes

/// A draft of the plan as data: what a later draft, a partner's response or a trace needs to know of it.
public struct PlanDraft: Hashable, Sendable {
    /// Names the draft (`K3F7-Q2PX`): made of all that it states, so that two drafts that say the same have one code.
    public let code: String
    /// Its number or name, as printed ("draft 1").
    public let version: String
    /// When it was made, as printed; nil where nobody said.
    public let date: String?
    /// Interviewees it rests on.
    public let interviewees: Int
    /// Whatever it says that has an id, in the order of the plan.
    public let entries: [Entry]
    /// What it was made of and by; nil where that is not known.
    public var making: DraftMaking?
    /// Ids of codings by the codes that stand for them in this draft; empty where a draft names codings by their ids,
    /// as all do but those of packs. For the team only.
    public var codes: [EvidenceID: EvidenceID] = [:]
    /// Where in `making.transcripts` the transcript of each coding stands that the draft rests on, by the coding's id; for
    /// the team only.
    public var origins: [EvidenceID: Int] = [:]

    /// A draft of the given parts, as read back.
    public init(code: String, version: String, date: String?, interviewees: Int, entries: [Entry]) {
        self.code = code
        self.version = version
        self.date = date
        self.interviewees = interviewees
        self.entries = entries
    }

    /// The entry of that id (`P5.3`), which is unique in a draft.
    public func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }
    /// The entry of that key, which is unique in a draft.
    public func entry(key: String) -> Entry? { entries.first { $0.key == key } }

    /// The id of the coding that `id` stands for in this draft.
    public func coding(_ id: EvidenceID) -> EvidenceID { codes[id] ?? id }

    /// What an entry is.
    public enum Sort: String, Sendable, CaseIterable {
        /// A sentence or two of the plan.
        case statement
        /// A proposed step, or an element of the development offer.
        case action
        /// An outstanding question.
        case question
        /// A risk or dependency.
        case risk
    }

    /// Words of people's own in an entry.
    public struct Worded: Hashable, Sendable {
        /// Which words of it.
        public let field: PlanEdit.Field
        /// The words.
        public let text: String
        /// The day they were entered, `2026-03-14`.
        public let day: String

        /// Words entered into `field` on that day.
        public init(_ field: PlanEdit.Field, _ text: String, day: String) {
            self.field = field
            self.text = text
            self.day = day
        }
    }

    /// Something the draft says.
    public struct Entry: Hashable, Sendable {
        /// Names it in this draft (`P5.3`, `A1.2`, `Q7`, `R1`, `D2`).
        public let id: String
        /// Names it across drafts.
        public let key: String
        /// What it is.
        public let sort: Sort
        /// The words.
        public let text: String
        /// What sort of claim it makes.
        public let basis: Statement.Basis
        /// The criteria it is about.
        public let criteria: [Criterion.ID]
        /// What it rests on, the best first.
        public let evidence: [EvidenceID]
        /// Ids of entries it names: the questions of an action, the actions of a question or a risk.
        public let related: [String]
        /// What of it people worded or entered, by field.
        public var worded: [Worded] = []

        /// An entry of the given parts.
        public init(
            id: String, key: String, sort: Sort, text: String, basis: Statement.Basis,
            criteria: [Criterion.ID], evidence: [EvidenceID], related: [String] = []
        ) {
            self.id = id
            self.key = key
            self.sort = sort
            self.text = text
            self.basis = basis
            self.criteria = criteria
            self.evidence = evidence
            self.related = related
        }

        /// The words, and whatever people entered beside them.
        public var wording: String {
            let entered = worded.filter { $0.field != .text }
            guard !entered.isEmpty else { return text }
            return ([text] + entered.map { "\($0.field.name.capitalisedFirst): \($0.text)." }).joined(
                separator: " ")
        }
    }
}
