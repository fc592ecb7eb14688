import Planning
import StudyModel
import Themes

/// A study as partners may see it, and what only the team may know of how it was made.
struct SharedStudy: Sendable {
    /// A quote of the pack and the coding it comes from.
    struct SharedQuote: Sendable {
        let code: EvidenceID
        let coding: Coding
    }

    /// What partners may see.
    let plan: ODPlan
    /// The plan as data, with the ids of codings behind its codes; for the team only.
    let draft: PlanDraft
    /// What was done to protect interviewees.
    let log: DisclosureLog
    let codes: PackCodes
    /// The quotes of the pack, by code.
    let quotes: [SharedQuote]
    let population: DraftPopulation
    /// Codings that were withdrawn.
    let withdrawn: Int
    /// Drafts partners hold already.
    let earlier: Int

    var summary: ThemeSummary { plan.summary }
}
