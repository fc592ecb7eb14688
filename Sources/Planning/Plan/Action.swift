public import StudyModel

/// A proposed step. Lead, date, resources and baseline are for partners to agree: they are there once a person has entered
/// them.
public struct Action: Hashable, Sendable {
    /// What stands in every cell that only partners can fill.
    public static let toBeAgreed = "to be agreed"

    /// When a step can be taken, seen from the others; no date.
    public enum Order: String, Sendable, CaseIterable {
        /// It rests on no other step.
        case first
        /// It is better taken once the first are.
        case next
        /// It tries out what others have settled.
        case later
    }

    /// Names it in the plan (`A3.2`): priority and number.
    public let id: String
    /// Names it across drafts, whatever its place: the intervention and the step.
    public var key: String { "\(intervention.id).\(name)" }
    /// What earlier versions called it.
    var formerKey: String { "\(intervention.id).\(step)" }
    /// The key under which people's words for it are kept: `key`, or what earlier versions called it where these kept some.
    public var editKey: String { hasFormerEdits ? formerKey : key }
    /// Whether words for it are kept by its former key alone.
    var hasFormerEdits = false
    /// The intervention it belongs to.
    public let intervention: Codebook.Intervention
    /// What to do, as the tool words it.
    public let step: String
    /// Names the step within its intervention: its words, or what it is about where the words hang on other things.
    let name: String
    /// What to do: starts with a verb.
    public internal(set) var text: String
    /// What would be different if it works.
    public let outcome: String
    /// Why it is here: counts of what was heard.
    public let reason: String
    /// The criteria it bears on.
    public let criteria: [Criterion.ID]
    /// What it rests on.
    public let evidence: [EvidenceID]
    /// When it can be taken: foundations, the first step of each priority and what maps, first; tests later.
    public let order: Order
    /// How partners would know it worked.
    public internal(set) var measure: String
    /// Ids of the outstanding questions it would help to answer.
    public internal(set) var questions: [String]
    /// Who leads it.
    public internal(set) var lead = Self.toBeAgreed
    /// Who takes part in it.
    public internal(set) var partners = Self.toBeAgreed
    /// When.
    public internal(set) var timescale = Self.toBeAgreed
    /// With what money, time and people.
    public internal(set) var resources = Self.toBeAgreed
    /// Where it stands.
    public internal(set) var status = "proposed"
    /// What people worded or entered, with the day of each (`2026-03-14`): nothing else can come into these places.
    public internal(set) var entered: [PlanEdit.Field: String] = [:]
}
