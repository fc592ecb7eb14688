import DocumentIO
import Planning
import StudyModel
import Themes
import Writers

/// Everything a run writes once all inputs are read.
struct RunOutputs: Sendable {
    let plan: ODPlan
    let draft: PlanDraft
    let look: PlanLook
    let problems: [Diagnostic]
    let record: RunRecord

    /// The files in the order they are put in place; those of codings are written elsewhere.
    var renderings: [Rendering] {
        let digest = FacilitatorLayout(plan.summary, date: plan.context.date).document
        let coverage = Coverage(plan.summary.matrix, levels: plan.summary.codebook.levels)
        return PartnerFiles(plan: plan, look: look).renderings + [
            Rendering(name: .planJSON) { () throws(DocumentError) in PlanDraftJSON(draft).bytes() }
        ] + changes + [
            .word(.facilitatorDOCX, digest, look), .page(.facilitatorHTML, digest),
            .table(.coverage, CoverageRows.columns(coverage)) { CoverageRows.rows(coverage) },
            .table(.matrix, FrameworkRows.columns(plan.summary.matrix)) {
                FrameworkRows.rows(plan.summary.matrix, edits: plan.edits)
            },
            Rendering(name: .matrixXLSX) { () throws(DocumentError) in
                try FrameworkWorkbook(plan).bytes()
            },
            .table(.problems, ProblemRows.columns) { ProblemRows.rows(problems) },
            Rendering(name: .record) { () throws(DocumentError) in record.json.bytes() },
        ]
    }

    private var changes: [Rendering] {
        guard let changes = plan.changes else { return [] }
        return [
            Rendering(name: .changesJSON) { () throws(DocumentError) in PlanChangesJSON(changes).bytes() }
        ]
    }
}
