import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// What interviewees offered, in their words, for whoever made an offer to confirm it.
    var pledges: [Block] {
        guard !plan.pledges.isEmpty else { return [] }
        let count = plan.pledges.count
        let intro =
            count == 1
            ? "One offer from the interviews stands here, or what reads like one. Nobody is named: whoever made it may confirm it in the last column, or let it rest."
            : "\(Numeral.word(count).capitalisedFirst) offers from the interviews stand here, or what reads like offers: the clearest, at most two of a person. "
                + "Nobody is named: whoever made one may confirm it in the last column, or let it rest."
        return [
            .paragraph([.text(intro)]),
            .table(
                Table(
                    caption: "Offers and pledges, as they were put",
                    columns: [
                        .init("Ref", width: 0.7), .init("As it was put", width: 4),
                        .init("About", width: 1.4),
                        .init("Could serve", width: 1), .init("Confirmed by", width: 1),
                    ],
                    rows: plan.pledges.map(row), hasRowHeadings: true)),
        ]
    }

    private func row(_ pledge: Pledge) -> [Table.Cell] {
        let id = pledge.statement.id
        let about = pledge.quote.criterion.flatMap { plan.summary.codebook.criterion($0)?.short }
        return [
            Table.Cell([.statement(id, [.strong(id)])]),
            Table.Cell([
                .statement(id, [.text("“\(pledge.quote.text)” ")]),
                .target(pledge.quote.id.anchor, [.note(pledge.quote.id.description)]),
            ]),
            Table.Cell(about?.capitalisedFirst ?? "–"),
            Table.Cell(EntryLinks.list(Array(pledge.actions.prefix(3)), orElse: "–")),
            Table.Cell([]),
        ]
    }
}
