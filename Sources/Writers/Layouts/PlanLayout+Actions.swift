import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// The proposed steps: what and why in one table, what partners have to agree in another.
    var actions: [Block] {
        let intro =
            "Actions are proposals. They are the first steps of the checklist’s interventions that bear on something heard, "
            + "at most four of each, the best supported, and a conversation where views differ most; the column “why it is here” "
            + "counts what was heard. Leads, partners, dates, resources and the baseline of each measure are for partners "
            + "to agree; of timing we only suggest an order: foundations, the first step of each priority and what maps the ground come first, what is "
            + "tried out last."
        guard !plan.actions.isEmpty else {
            return [
                heading(10, "Action plan"), .paragraph([.text("No action is proposed on this evidence.")]),
            ]
        }
        return [
            .landscape([
                heading(10, "Action plan"), .paragraph([.text(intro)]), .table(reasons), .table(agreement),
            ])
        ]
    }
}

private extension PlanLayout {
    var reasons: Table {
        Table(
            caption: "Proposed actions, and why they are here",
            columns: [
                .init("Ref", width: 0.6), .init("Proposed action", width: 2.8),
                .init("Outcome sought", width: 2.4),
                .init("Why it is here", width: 2.6), .init("Questions it would help to answer", width: 1.1),
                .init("Risks", width: 0.8),
            ],
            rows: plan.actions.map { action in
                let labels = action.criteria.compactMap { plan.summary.codebook.criterion($0)?.label }
                return [
                    Table.Cell([.statement(action.id, [.strong(action.id)])]),
                    Table.Cell([.statement(action.id, [.text(action.text)])]), Table.Cell(action.outcome),
                    Table.Cell(
                        [.text(action.reason), .note(" (\(labels.joined(separator: ", "))) ")]
                            + links.list(action.evidence, limit: 2)),
                    Table.Cell(questionLinks(action.questions, limit: 3)), Table.Cell(risks(of: action)),
                ]
            }, hasRowHeadings: true)
    }

    var agreement: Table {
        return Table(
            caption: "For partners to agree: who, with whom, when and with what",
            columns: [
                .init("Ref", width: 0.6), .init("Proposed action", width: 2.8),
                .init("Proposed lead", width: 1),
                .init("Partners involved", width: 1), .init("Timescale", width: 1.3),
                .init("Resources", width: 1),
                .init("Measure of success", width: 2.2), .init("Status", width: 0.9),
            ],
            rows: plan.actions.map { action in
                [
                    Table.Cell([.link(action.id, anchor: action.id)]), Table.Cell(action.text),
                    agreed(action, .lead), agreed(action, .partners), timescale(of: action),
                    agreed(action, .resources), agreed(action, .measure), agreed(action, .status),
                ]
            }, hasRowHeadings: true)
    }

    /// What stands in a place that only people fill, and that they did.
    func agreed(_ action: Action, _ field: PlanEdit.Field) -> Table.Cell {
        guard let day = action.entered[field] else {
            let words = action[field]
            let isOpen = words == toBeAgreed && field != .measure
            return Table.Cell(isOpen ? [.emphasis(words)] : [.text(words)])
        }
        return Table.Cell([.text(action[field]), .note(" (\(EditWording.entered(day)))")])
    }

    func timescale(of action: Action) -> Table.Cell {
        guard action.entered[.timescale] == nil else { return agreed(action, .timescale) }
        return Table.Cell([.emphasis(toBeAgreed), .note("; suggested: \(action.order.rawValue)")])
    }

    func risks(of action: Action) -> [Inline] {
        EntryLinks.list(plan.risks.filter { $0.actions.contains(action.id) }.map(\.id), orElse: "–")
    }
}
