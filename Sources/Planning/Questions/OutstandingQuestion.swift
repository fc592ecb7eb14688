public import StudyModel
public import Themes

/// Something partners have yet to decide, clarify, find out or talk about.
public struct OutstandingQuestion: Sendable {
    /// Where a question comes from.
    public enum Origin: String, Sendable, CaseIterable, Comparable {
        /// Interviewees take opposite positions.
        case divergence = "views differ"
        /// Interviewees want different things.
        case tension = "people want different things"
        /// People may want different things, and it was not heard what they want.
        case unheard = "what people want was not heard"
        /// An interviewee asked it.
        case asked = "asked outright"
        /// An interviewee said that it is not known or not decided.
        case uncertainty = "stated uncertainty"
        /// Some rely on it, or say that others do.
        case assumption = "untested assumption"
        /// Hardly anybody, or one sector only, spoke of it.
        case silence = "silence"

        /// Orders as declared.
        public static func < (left: Origin, right: Origin) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// What would answer a question.
    public typealias Answer = Codebook.Intervention.Answer

    /// A position heard, with how many hold it.
    public struct Position: Hashable, Sendable {
        /// What it is, with counts.
        public let text: String
        /// What it rests on.
        public let evidence: [EvidenceID]
    }

    /// Where the matter stands.
    public enum Status: String, Sendable, CaseIterable {
        /// Nobody has answered it yet.
        case open
        /// Partners are talking about it.
        case inDiscussion = "in discussion"
        /// It is answered.
        case answered
        /// Partners have put it off.
        case parked
    }

    /// Names it in plan and list (`Q7`): its rank.
    public internal(set) var id: String
    /// Names it across drafts: the criterion it is about, the level that is silent, or its words where no criterion
    /// covers it.
    public let key: String
    /// The question: neutral, about one matter.
    public internal(set) var text: String
    /// Questions that belong to the same matter.
    public internal(set) var alsoAsks: [String]
    /// Why it matters.
    public let why: String
    /// The criteria it is about; empty for a question that none covers.
    public let criteria: [Criterion]
    /// Where it comes from, in the order of `Origin`.
    public let origins: [Origin]
    /// Interviewees who touch on it, of all.
    public let raisedBy: Int
    /// Interviewees in the study.
    public let total: Int
    /// Groups, as far as they may be named, with somebody who touches on it.
    public let groups: [StudyGroup]
    /// The positions heard.
    public let positions: [Position]
    /// Words of interviewees who leave it open.
    public internal(set) var quotes: [Quote]
    /// What it rests on.
    public internal(set) var evidence: [EvidenceID]
    /// What would answer it.
    public let answer: Answer
    /// Ids of actions that wait on it or would answer it.
    public internal(set) var actions: [String]
    /// Where the matter stands.
    public internal(set) var status: Status
    /// Where it is best taken up.
    public internal(set) var forum = Action.toBeAgreed
    /// When it is needed.
    public internal(set) var neededBy = Action.toBeAgreed
    /// What it is ranked by.
    public internal(set) var rank: Rank
    /// What people worded or entered, with the day of each (`2026-03-14`).
    public internal(set) var entered: [PlanEdit.Field: String] = [:]

    /// Ranks questions: more groups touched first, then more actions waiting, then wider difference, then
    /// more people; never the number of mentions.
    public struct Rank: Hashable, Sendable, Comparable {
        /// Sectors touched, or organisations where sectors are not stated; never more than people who touch on it.
        public let groups: Int
        /// Actions that wait on it.
        public var actions: Int
        /// Strength of the difference, 0…1.
        public let divergence: Double
        /// People who touch on it.
        public let people: Int

        /// Whether `left` comes first.
        public static func < (left: Rank, right: Rank) -> Bool {
            if left.groups != right.groups { return left.groups > right.groups }
            if left.actions != right.actions { return left.actions > right.actions }
            if left.divergence != right.divergence { return left.divergence > right.divergence }
            return left.people > right.people
        }
    }
}
