import Planning
import Writers

extension SmallDraft {
    /// The small draft as the program writes it, with a sign-off.
    static var document: Document {
        var document = Document(
            title: "A small plan",
            blocks: [
                .table(
                    Table(
                        caption: "Sign-off",
                        columns: [
                            .init("Partner organisation"), .init("Name and role"),
                            .init("Response to this draft"), .init("Date"),
                        ],
                        rows: [["to be added", "", "", ""].map { Table.Cell($0) }])),
                .heading(1, [.text("5  What we heard")]),
                .paragraph(
                    statement("P5.1", trust) + [.note(" [P5.1]"), .text(" ")] + statement("P5.2", money) + [
                        .note(" [P5.2]")
                    ]),
                .paragraph([.note("Evidence: P5.1 \(quote)")]),
                .quote(
                    text: "They said they would, and they did.",
                    caption: [.text("interviewee"), .note(" · \(quote)")]),
                .heading(1, [.text("6  Where views agree")]),
                .paragraph(statement("P6.1", vision) + [.note(" [P6.1: MM33-NN44]")]),
                .table(
                    Table(
                        columns: [.init("Ref"), .init("Proposed action", width: 3), .init("Lead")],
                        rows: [
                            [
                                Table.Cell([.statement("A1.2", [.strong("A1.2")])]),
                                Table.Cell(statement("A1.2", step)), Table.Cell("to be agreed"),
                            ]
                        ])),
                .heading(3, statement("Q7", "Q7  \(question)")),
                .paragraph([.text("Why we ask: several left it open.")]),
            ])
        document.status = "DRAFT for comment"
        document.draft = code
        document.version = draft.version
        return document
    }

    private static func statement(_ id: String, _ words: String) -> [Inline] {
        [.statement(id, [.text(words)])]
    }
}
