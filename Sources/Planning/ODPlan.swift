public import StudyModel
public import Themes

/// A draft organisational-development plan. Every statement is computed from codings and leads to them;
/// what only partners can decide is left for them.
public struct ODPlan: Sendable {
    /// What it says about its own making.
    public let context: PlanContext
    /// The themes it rests on.
    public let summary: ThemeSummary
    /// The plan on a page.
    public let atAGlance: [Statement]
    /// Why there is a plan, as interviewees put it.
    public let caseForChange: [Finding]
    /// How it was made.
    public let method: [Statement]
    /// What it cannot say.
    public let limits: [Statement]
    /// What was heard, level by level.
    public let heard: [HeardLevel]
    /// Where views agree.
    public let agreement: [Statement]
    /// Where views differ, the widest first.
    public let differences: [Difference]
    /// Views of one or a few that go against the rest.
    public let minority: [Difference]
    /// What was hardly spoken of.
    public let silences: [Statement]
    /// Every criterion, in the order of the checklist.
    public let positions: [ChecklistPosition]
    /// Hopes that partners could agree on.
    public let vision: [VisionElement]
    /// What interviewees said should be done first; nil where none was asked.
    public let first: Finding?
    /// Interventions in the suggested order.
    public let priorities: [Priority]
    /// Interventions for which the interviews give too little reason.
    public let unsupported: [Codebook.Intervention]
    /// What leaders are offered for their development; nil where the evidence or the codebook asks for none.
    public let programme: ProgrammeOffer?
    /// What interviewees offered or pledged, in their words.
    public let pledges: [Pledge]
    /// Proposed steps, by priority.
    public let actions: [Action]
    /// Risks and dependencies, as told.
    public let risks: [Risk]
    /// All outstanding questions, ranked.
    public let questions: [OutstandingQuestion]
    /// Words that need explaining.
    public let glossary: [GlossaryTerm]
    /// What partners answered to earlier drafts; nothing above depends on it.
    public internal(set) var responses = ResponseRegister()
    /// What people worded by themselves, and what stood there else.
    public internal(set) var edits = EditRegister()
    /// What it says otherwise than the draft before; nil where it is compared with none.
    public var changes: PlanComparison?
}

extension ODPlan {
    /// Drafts a plan from a summary.
    public init(_ summary: ThemeSummary, context: PlanContext) {
        self = PlanBuilder(summary, context: context).plan()
        responses = ResponseRegister(self)
    }

    /// All statements, in the order of the plan.
    public var statements: [Statement] {
        atAGlance + caseForChange.map(\.statement) + method + limits
            + heard.flatMap { $0.opening + $0.parts.flatMap(\.findings).map(\.statement) } + agreement
            + differences.map(\.statement) + minority.map(\.statement) + silences + vision.map(\.statement)
            + [first?.statement].compactMap(\.self) + priorities.flatMap(\.rationale)
            + pledges.map(\.statement) + responses.statements
    }

    /// The action of that id.
    public func action(_ id: String) -> Action? { actions.first { $0.id == id } }
    /// The question of that id.
    public func question(_ id: String) -> OutstandingQuestion? { questions.first { $0.id == id } }
}
