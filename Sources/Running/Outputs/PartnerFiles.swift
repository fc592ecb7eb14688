import Planning
import Themes
import Writers

/// The documents that partners may have, in the order they are put in place.
struct PartnerFiles {
    let plan: ODPlan
    let look: PlanLook

    var renderings: [Rendering] {
        let document = PlanLayout(plan, texts: look.texts).document
        let brief = BriefLayout(plan, texts: look.texts).document
        let questions = QuestionsLayout(plan).document
        let themes = ThemesLayout(plan.summary, date: plan.context.date).document
        return [
            .word(.planDOCX, document, look), .page(.planHTML, document), .markdown(.planMarkdown, document),
            .word(.briefDOCX, brief, look), .page(.briefHTML, brief), .markdown(.briefMarkdown, brief),
            .word(.questionsDOCX, questions, look), .page(.questionsHTML, questions),
            .markdown(.questionsMarkdown, questions),
            .table(.questionsCSV, QuestionRows.columns) { QuestionRows.rows(plan.questions) },
            .page(.themesHTML, themes), .word(.themesDOCX, themes, look),
        ] + changes
    }

    private var changes: [Rendering] {
        guard let document = ChangesLayout(plan)?.document else { return [] }
        return [
            .word(.changesDOCX, document, look), .page(.changesHTML, document),
            .markdown(.changesMarkdown, document),
        ]
    }
}
