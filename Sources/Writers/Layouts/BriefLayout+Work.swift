import Planning
import StudyModel
import Themes

extension BriefLayout {
    /// First steps told of each priority.
    private static let shownSteps = 2
    private static let shownQuestions = 8
    private static let shownRisks = 4
    private static let shownDependencies = 3

    /// The priorities, each with its reason, and their first steps.
    var priorities: [Block] {
        guard !plan.priorities.isEmpty else { return [] }
        let intro =
            "What follows is our suggestion. The order comes from how many people told of difficulty or named a success factor"
            + (plan.priorities.contains { $0.intervention.isFoundation }
                ? "; foundations come first because the others rest on them." : ".")
        let rows = plan.priorities.map { priority in
            [
                Table.Cell([.strong("\(priority.rank)  \(priority.intervention.name)")]),
                Table.Cell(priority.rationale.first.map { links.inlines($0, limit: 2) } ?? []),
                Table.Cell(whole.questionLinks(priority.questions, limit: 4)),
            ]
        }
        let columns: [Table.Column] = [
            .init("Priority", width: 2.2), .init("Why it is here", width: 4.6), .init("Questions", width: 1),
        ]
        return [
            heading("Priorities and first steps"), .paragraph([.text(intro)]),
            .table(Table(caption: "Priorities we suggest", columns: columns, rows: rows)),
        ] + steps
    }

    private var steps: [Block] {
        let shown = plan.priorities.flatMap { priority in
            plan.actions.filter { $0.intervention.id == priority.intervention.id }.prefix(Self.shownSteps)
        }
        guard !shown.isEmpty else { return [] }
        let rest = plan.actions.count - shown.count
        let more =
            rest > 0
            ? " Section 10 has \(Numeral.word(rest)) more \(rest == 1 ? "step" : "steps"), and of each step why it is here and by what it would be measured."
            : " Section 10 says of each step why it is here and by what it would be measured."
        let open =
            "Who leads a step, and by when it is taken, is to be agreed: these cells are left empty for partners to fill in. Of timing we only suggest an order."
        let columns: [Table.Column] = [
            .init("Ref", width: 0.6), .init("Proposed step", width: 4.6), .init("Lead", width: 1.3),
            .init("Timescale", width: 1.3),
        ]
        return [
            .paragraph([.text(open + more)]),
            .table(
                Table(
                    caption: "First steps proposed, by priority", columns: columns,
                    rows: shown.map { action in
                        [
                            Table.Cell([.statement(action.id, [.strong(action.id)])]),
                            Table.Cell([.statement(action.id, [.text(action.text)])]),
                            Table.Cell(whole.entered(action, .lead)),
                            Table.Cell(whole.timescale(of: action)),
                        ]
                    }, hasRowHeadings: true)),
        ]
    }

    /// The questions to take up first.
    var questions: [Block] {
        let shown = plan.questions.prefix(Self.shownQuestions)
        guard !shown.isEmpty else { return [] }
        let rest = plan.questions.count - shown.count
        let more =
            rest > 0
            ? " \(Numeral.word(rest).capitalisedFirst) more \(rest == 1 ? "stands" : "stand") in section 14 and in the list of outstanding questions."
            : ""
        let layout = QuestionBlocks(links: links)
        var told: Set<String> = []
        let rows = shown.map { question in
            let codes = layout.codes(question, told: &told)
            return [
                Table.Cell([.strong(question.id)]),
                Table.Cell([.statement(question.id, [.text(question.text)])]),
                Table.Cell(
                    [.text(question.why)] + (codes.isEmpty ? [] : [.note(" [")] + codes + [.note("]")])),
                Table.Cell(question.answer.rawValue),
            ]
        }
        let columns: [Table.Column] = [
            .init("Ref", width: 0.5), .init("Question", width: 2.4), .init("Why it matters", width: 4.1),
            .init("Needs", width: 1.1),
        ]
        return [
            heading("Questions to settle first"),
            .paragraph([
                .text(
                    "In the order of the plan: by how many groups they touch, how many actions wait on them and how far views differ."
                        + more)
            ]),
            .table(Table(caption: "The first questions", columns: columns, rows: rows)),
        ]
    }

    /// What was told of most as difficult or taken as given, as risks of the work.
    var risks: [Block] {
        let shown =
            main(.risk).prefix(Self.shownRisks) + main(.dependency).prefix(Self.shownDependencies)
        guard !shown.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Ref", width: 0.5), .init("About", width: 1.7), .init("Told by", width: 0.9),
            .init("As it was put", width: 5.3),
        ]
        let rows = shown.map { risk in
            [
                Table.Cell([.statement(risk.id, [.strong(risk.id)])]),
                Table.Cell(risk.theme.criterion.short.capitalisedFirst),
                Table.Cell("\(risk.people) of \(whole.total)"),
                Table.Cell(
                    risk.quote.map { [.text("“\($0.text)” "), links.link($0.id)] }
                        ?? links.list(risk.evidence, limit: 2)),
            ]
        }
        return [
            heading("Main risks, as told to us"),
            .paragraph([
                .text(
                    "R is what interviewees found hardest, D what is said to be taken as given. Likelihood, effect and owner are for partners to agree."
                )
            ]), .table(Table(caption: "Main risks and dependencies", columns: columns, rows: rows)),
        ]
    }

    /// Those of a sort that more than one person told of, where there are more than a few people.
    private func main(_ sort: Risk.Sort) -> [Risk] {
        plan.risks.filter { $0.sort == sort && ($0.people > 1 || whole.total < 4) }
    }
}
