import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// The priorities with their reasons.
    var priorities: [Block] {
        var blocks: [Block] = [heading(9, "Development priorities")] + first
        if !first.isEmpty { blocks.append(.heading(2, [.text("What we suggest")], anchor: "suggested")) }
        blocks.append(.paragraph([.text(orderOfPriorities)]))
        for priority in plan.priorities {
            blocks += self.priority(priority)
            if let programme = plan.programme, programme.programme.intervention == priority.intervention.id {
                blocks += self.programme(programme)
            }
        }
        if !plan.unsupported.isEmpty {
            let names = plan.unsupported.map { $0.name.decapitalised }
            blocks.append(
                .paragraph([
                    .text(
                        "These interviews gave too little reason to put forward: \(names.joined(separator: "; "))."
                    )
                ]))
        }
        return blocks
    }

    private var orderOfPriorities: String {
        guard !plan.priorities.isEmpty else {
            return
                "We suggest none yet: too few interviewees told of difficulty with a criterion that an intervention bears on, or named a success factor of one."
        }
        return
            "What follows is our suggestion. The order comes from the evidence: the share of interviewees who told of difficulty with a "
            + "criterion, or named a success factor of it, added up over the criteria an intervention bears on."
            + (plan.priorities.contains { $0.intervention.isFoundation }
                ? " Foundations come first because the others rest on them." : "")
    }

    /// What interviewees said should be done first, in their words.
    private var first: [Block] {
        guard let finding = plan.first else { return [] }
        let voices = finding.quotes.map { quote -> [Inline] in
            let about = quote.criterion.flatMap { plan.summary.codebook.criterion($0)?.short }
            return [
                .text("“\(quote.text)” "), .note("("),
                .target(quote.id.anchor, [.note(quote.id.description)]),
                .note(about.map { "; \($0))" } ?? ")"),
            ]
        }
        let heading = Block.heading(2, [.text("What people would do first")], anchor: "first")
        guard !voices.isEmpty else { return [heading] + links.paragraphs([finding.statement]) }
        let id = finding.statement.id
        return [
            heading,
            .paragraph([.statement(id, [.text(finding.statement.text)]), .note(" [\(id)]")]),
            .list(voices),
        ]
    }

    private func priority(_ priority: Priority) -> [Block] {
        let ids = plan.actions.filter { $0.intervention.id == priority.intervention.id }.map(\.id)
        var blocks: [Block] = [
            .heading(
                2, [.text("Priority \(priority.rank): \(priority.intervention.name)")],
                anchor: "i-\(priority.intervention.id)"),
            .paragraph([.emphasis(priority.intervention.about)]),
        ]
        if !priority.rationale.isEmpty { blocks += links.paragraphs(priority.rationale) }
        if !priority.quotes.isEmpty {
            blocks.append(
                .paragraph([.text("In their words:")] + FindingBlocks(links: links).voices(priority.quotes)))
        }
        let criteria = priority.themes.prefix(6).map { "\($0.criterion.label) \($0.criterion.short)" }
        blocks.append(
            .list([
                [.strong("Criteria it bears on: "), .text(criteria.joined(separator: ", "))],
                [.strong("Proposed steps: ")] + EntryLinks.list(ids, orElse: toBeAgreed)
                    + [.strong("   Questions that bear on it: ")]
                    + questionLinks(priority.questions, limit: 6),
                [
                    .strong("How partners would know it worked: "),
                    .text(priority.intervention.measures.map(\.decapitalised).joined(separator: "; ")),
                ],
            ]))
        return blocks
    }

    /// Resources, risks and oversight.
    var afterwards: [Block] {
        [
            heading(11, "Resources, and what people offered")
        ] + words(.resources) + pledges + [heading(12, "Risks and dependencies, as told to us")]
            + words(.risksIntro) + riskTable(.risk, "Difficulties that may slow or stop the work")
            + riskTable(.dependency, "What is said to be taken as given") + [heading(13, "Oversight")]
            + words(.oversight)
    }

    private func riskTable(_ sort: Risk.Sort, _ caption: String) -> [Block] {
        let risks = plan.risks.filter { $0.sort == sort }
        guard !risks.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Ref", width: 0.5), .init("About", width: 1.6), .init("Told by", width: 0.8),
            .init("As it was put", width: 3.6), .init("Actions", width: 1), .init("Owner", width: 0.9),
        ]
        let rows = risks.map { risk in
            let words: [Inline] =
                risk.quote.map { [.text("“\($0.text)” "), links.link($0.id)] }
                ?? links.list(risk.evidence, limit: 2)
            return [
                Table.Cell([.statement(risk.id, [.strong(risk.id)])]),
                Table.Cell(risk.theme.criterion.short.capitalisedFirst),
                Table.Cell("\(risk.people) of \(total)"), Table.Cell(words),
                Table.Cell(EntryLinks.list(risk.actions, limit: 3, orElse: "no step names it")),
                Table.Cell([]),
            ]
        }
        return [.table(Table(caption: caption, columns: columns, rows: rows))]
    }
}
