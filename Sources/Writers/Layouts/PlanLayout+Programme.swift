import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// What leaders are offered for their development, with the reason for each element.
    func programme(_ offer: ProgrammeOffer) -> [Block] {
        var blocks: [Block] = [
            .heading(3, [.text("What could be offered to leaders")]),
            .paragraph([.text(offer.programme.about)]),
            .table(
                Table(
                    caption: "A development offer, in the parts the evidence asks for",
                    columns: [
                        .init("Ref", width: 0.5), .init("How", width: 1.2), .init("What", width: 3.6),
                        .init("Why it is here", width: 2.4),
                    ],
                    rows: offer.elements.map(row), hasRowHeadings: true)),
        ]
        if !offer.left.isEmpty {
            let names = offer.left.map(\.name.decapitalised)
            blocks.append(
                .paragraph([
                    .text(
                        "These interviews gave too little reason to offer: \(names.joined(separator: "; ")).")
                ]))
        }
        blocks.append(
            .paragraph([
                .text("Who takes part, who provides it, what it costs and when it begins are to be agreed.")
            ]))
        return blocks
    }

    private func row(_ element: ProgrammeOffer.Element) -> [Table.Cell] {
        [
            Table.Cell([.statement(element.id, [.strong(element.id)])]),
            Table.Cell(Self.words(element.element.way)),
            Table.Cell([
                .statement(
                    element.id, [.strong(element.element.name + ". "), .text(element.element.about)])
            ]),
            Table.Cell([.text(element.reason + " ")] + links.list(element.evidence, limit: 2)),
        ]
    }

    private static func words(_ way: Programme.Way) -> String {
        switch way {
        case .work: "Through the work itself (about 70 in 100)"
        case .others: "With and from others (about 20)"
        case .taught: "Taught (about 10)"
        }
    }
}
