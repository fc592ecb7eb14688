public import Planning
import StudyModel
import Themes

/// Lays out the checklist for reporting interviews (COREQ, 32 items; Tong, Sainsbury and Craig 2007), filled where the
/// tool knows the answer and left open where it does not.
public struct CoreqLayout: Sendable {
    private static let open = "To be completed"

    private let plan: ODPlan
    private let answers: CoreqAnswers

    /// The checklist for `plan`; `model` names what codings were suggested by beside the phrases, where anything did.
    public init(_ plan: ODPlan, model: String?) {
        self.plan = plan
        answers = CoreqAnswers(plan, model: model)
    }

    /// The document.
    public var document: Document {
        var document = Document(title: "Reporting checklist (COREQ)", blocks: blocks)
        let known = CoreqItem.all.count { answers[$0.number] != nil }
        document.subtitle =
            "\(CoreqItem.all.count) items; \(known) answered as far as the tool knows, \(CoreqItem.all.count - known) to be completed"
        document.status = "FOR THE TEAM"
        document.footer = "Reporting checklist · for whoever writes the report"
        document.date = plan.context.date
        return document
    }

    private var blocks: [Block] {
        let intro =
            "Whoever reports a study of interviews is asked these questions by readers and editors. What the tool cannot know "
            + "is left for you: it makes nothing up. Check the answers it gives before they are printed."
        let parts = CoreqItem.Domain.allCases.flatMap { domain in
            [
                .heading(1, [.text(domain.rawValue)]),
                .table(
                    Table(columns: Self.columns, rows: CoreqItem.all.filter { $0.domain == domain }.map(row))),
            ] as [Block]
        }
        return [.paragraph([.text(intro)])] + parts
    }

    private static let columns: [Table.Column] = [
        .init("", width: 0.5), .init("Item", width: 1.6), .init("What is asked", width: 2.6),
        .init("Answer", width: 3.6),
    ]

    private func row(_ item: CoreqItem) -> [Table.Cell] {
        let answer = answers[item.number]
        return [
            Table.Cell(String(item.number)), Table.Cell([.strong(item.name)]), Table.Cell(item.asks),
            answer.map { Table.Cell($0) } ?? Table.Cell([.emphasis(Self.open)]),
        ]
    }
}
