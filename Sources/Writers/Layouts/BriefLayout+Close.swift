import Planning
import StudyModel
import Themes

extension BriefLayout {
    /// What happens next, with what partners have written of resources and oversight.
    var nextSteps: [Block] {
        [heading("What happens next")] + plan.responses.statements.flatMap { links.paragraphs([$0]) }
            + whole.words(.nextSteps) + whole.worded(.resources, under: .heading(2, [.text("Resources")]))
            + whole.worded(.oversight, under: .heading(2, [.text("Oversight")]))
    }

    /// What the plan holds beside it.
    var beside: [Block] {
        let actions = plan.actions.count
        let questions = plan.questions.count
        let parts = [
            ("Sections 3 and 4", "why there is a plan, how it was made, and all its limits"),
            ("Sections 5 to 7", "all findings with words that show them, and the counts of every criterion"),
            ("Section 8", "hopes that a shared vision could be made of"),
            (
                "Sections 9 and 10",
                "the priorities in full, and all \(Numeral.word(actions)) proposed \(actions == 1 ? "action" : "actions")"
            ),
            (
                "Sections 11 to 13",
                "resources\(plan.pledges.isEmpty ? "" : " and what people offered"), all risks, and oversight"
            ),
            (
                "Section 14",
                "all \(Numeral.word(questions)) outstanding \(questions == 1 ? "question" : "questions"), which a document "
                    + "of their own sets out in full"
            ),
            ("Annexes", annexes.joined(separator: ", ")),
        ]
        return [
            heading("What the whole plan holds beside this"),
            .list(parts.map { [.strong("\($0.0): "), .text("\($0.1).")] }),
        ]
    }

    private var annexes: [String] {
        let responses = plan.responses
        return [
            "the checklist and its sources (A)", "the interviews (B)", "what was asked (C)",
            "the evidence (D)", "contrary voices (E)",
        ] + (plan.glossary.isEmpty ? [] : ["abbreviations (F)"]) + ["method and audit (G)"]
            + (responses.responses.isEmpty && responses.withdrawals == 0
                ? [] : ["all responses to earlier drafts (H)"])
    }
}
