import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// The proposed steps in one table: what and why, and cells for what partners have to agree.
    var actions: [Block] {
        let intro =
            "Actions are proposals. They are the first steps of the checklist’s interventions that bear on something heard, "
            + "at most four of each, the best supported, and a conversation where views differ most; the column “why it is here” "
            + "counts what was heard, and names the criteria whose definitions say what is sought ("
        let order =
            "). Of timing we only suggest an order: "
            + (plan.priorities.contains { $0.intervention.isFoundation } ? "foundations, " : "")
            + "the first step of each priority and what maps the ground come first, what is tried out last."
        let open =
            "Lead, partners, dates, resources and the baseline of each measure are to be agreed: nobody else can say "
            + "them, so their cells are left empty for partners to fill in."
        guard !plan.actions.isEmpty else {
            return [
                heading(10, "Action plan"), .paragraph([.text("No action is proposed on this evidence.")]),
            ]
        }
        return [
            .landscape([
                heading(10, "Action plan"),
                .paragraph([.text(intro), .link("Annex A", anchor: "annex-A"), .text(order)]),
                .paragraph([.text(open)]),
                .table(actionTable),
            ])
        ]
    }

    /// What people entered in a place that only they can fill; nothing where they have not.
    func entered(_ action: Action, _ field: PlanEdit.Field) -> [Inline] {
        action.entered[field] == nil ? [] : [.text(action[field])] + day(action, field)
    }

    func timescale(of action: Action) -> [Inline] {
        action.entered[.timescale] == nil
            ? [.note("suggested: \(action.order.rawValue)")] : entered(action, .timescale)
    }
}

private extension PlanLayout {
    var actionTable: Table {
        // All are proposed until somebody says otherwise.
        let hasStatus = plan.actions.contains { $0.entered[.status] != nil }
        let status: [Table.Column] = hasStatus ? [.init("Status", width: 0.9)] : []
        return Table(
            caption: "Proposed actions, and what partners have to agree of each",
            columns: [
                .init("Ref", width: 0.6), .init("Proposed action", width: 2.6),
                .init("Why it is here", width: 2.7), .init("Measure of success", width: 2.1),
                .init("Lead", width: 1), .init("Partners", width: 1), .init("Timescale", width: 1.1),
                .init("Resources", width: 1.1),
            ] + status,
            rows: plan.actions.map { action in
                [
                    Table.Cell([.statement(action.id, [.strong(action.id)])]),
                    Table.Cell([.statement(action.id, [.text(action.text)])]), Table.Cell(reason(of: action)),
                    Table.Cell([.text(action.measure)] + day(action, .measure)),
                    Table.Cell(entered(action, .lead)),
                    Table.Cell(entered(action, .partners)), Table.Cell(timescale(of: action)),
                    Table.Cell(entered(action, .resources)),
                ] + (hasStatus ? [Table.Cell([.text(action.status)] + day(action, .status))] : [])
            }, hasRowHeadings: true)
    }

    /// What was heard, with the questions it would help to answer and the risks it bears on.
    func reason(of action: Action) -> [Inline] {
        let labels = action.criteria.compactMap { plan.summary.codebook.criterion($0)?.label }
        let risks = plan.risks.filter { $0.actions.contains(action.id) }.map(\.id)
        var words: [Inline] =
            [.text(action.reason), .note(" (\(labels.joined(separator: ", "))) ")]
            + links.list(action.evidence, limit: 2)
        if !action.questions.isEmpty {
            words += [.note(" Questions: ")] + questionLinks(action.questions, limit: 3)
        }
        if !risks.isEmpty { words += [.note(" Risks: ")] + EntryLinks.list(risks) }
        return words
    }

    /// When people entered it; nothing where the tool wrote it.
    func day(_ action: Action, _ field: PlanEdit.Field) -> [Inline] {
        action.entered[field].map { [.note(" (\(EditWording.entered($0)))")] } ?? []
    }
}
