import Planning
import StudyModel
import Themes

/// Drafts the plan of a study that was read.
struct PlanMaking: Sendable {
    let settings: RunSettings
    let read: ReadingPlan
    /// Whether what is read is a study file.
    var isOfStudy = false

    /// The plan, compared with the draft before it, and the same as data.
    func make(_ study: ReadStudy) -> (plan: ODPlan, draft: PlanDraft) {
        var context = PlanContext(settings, read.checklist, read.history)
        context.withdrawn = study.withdrawals.words
        context.withdrawnQuotes = study.withdrawals.answered.count
        context.unreadable = study.errors.count
        var plan = ODPlan(study.summary, context: context)
        var draft = PlanDraft(plan)
        draft.making = DraftMaking(settings, read.checklist, found: read.inputs, facts: study.inputs)
        draft.making?.isOfStudy = isOfStudy
        draft.making?.decided = .init(
            confirmed: study.summary.counts.confirmed, rejected: study.summary.counts.rejected)
        draft.origins = study.origins.origins(of: draft)
        plan.changes = PlanComparison(plan, as: draft)
        return (plan, draft)
    }
}
