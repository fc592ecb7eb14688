import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// Questions the plan itself shows; the rest are in the list.
    static let shownQuestions = 10

    /// The questions that touch most people and actions.
    var questions: [Block] {
        var blocks: [Block] = [heading(14, "Outstanding questions")]
        guard !plan.questions.isEmpty else {
            return blocks + [
                .paragraph([
                    .text("The interviews left no question open that could be told from the codings.")
                ])
            ]
        }
        let left = plan.questions.count - Self.shownQuestions
        let tail =
            left > 0
            ? " \(Numeral.word(left).capitalisedFirst) more \(left == 1 ? "is" : "are") in the separate list of outstanding questions."
            : ""
        blocks.append(
            .paragraph([
                .text(
                    "These matter most, by how many groups they touch, how many actions wait on them and how far views "
                        + "differ.\(tail) \(QuestionBlocks.open)")
            ]))
        blocks.append(.heading(2, [.text("The first to take up")]))
        let layout = QuestionBlocks(links: links)
        var told: Set<String> = []
        for question in plan.questions.prefix(Self.shownQuestions) {
            blocks += layout.short(question, told: &told)
        }
        return blocks + otherQuestions
    }

    /// The questions that only the separate list sets out: named here, so that no number of a question is a riddle.
    private var otherQuestions: [Block] {
        let rows = plan.questions.dropFirst(Self.shownQuestions).map { question in
            [
                Table.Cell([.strong(question.id)]),
                Table.Cell([.statement(question.id, [.text(question.text)])]),
                Table.Cell(question.answer.rawValue),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Ref", width: 0.6), .init("Question", width: 5.4), .init("Needs", width: 1.2),
        ]
        return [
            .heading(2, [.text("The others, in one line each")]),
            .table(Table(caption: "Other outstanding questions", columns: columns, rows: rows)),
        ]
    }

    /// What happens next and how to dispute the draft.
    var nextSteps: [Block] {
        [
            heading(15, "Next steps, and how to challenge this draft")
        ] + plan.responses.statements.flatMap { links.paragraphs([$0]) } + words(.nextSteps) + [
            .table(
                Table(
                    caption: "How to respond to a statement",
                    columns: [
                        .init("Say", width: 1), .init("When", width: 3), .init("What we do", width: 3),
                    ],
                    rows: [
                        ["Agree", "It is fair", "It is recorded"],
                        ["Add", "Something is missing", "It is added as a response, with its source"],
                        [
                            "Correct", "A fact is wrong or out of date",
                            "It stands beside the statement, as told to us and not checked",
                        ],
                        [
                            "Object", "You see it differently",
                            "Your view is recorded beside the statement; the statement stays if it is what was said",
                        ],
                        ["Withdraw", "A quote is yours and should go", "It disappears from all outputs"],
                    ].map { row in row.map { Table.Cell($0) } }))
        ]
    }

    /// The annexes; whatever is `cited` stands in the annex of evidence.
    func annexes(citing cited: Set<EvidenceID>) -> [Block] {
        [.pageBreak] + checklist + programme + guide + evidence(citing: cited) + contrary + glossary + audit
    }

    func annex(_ letter: String, _ title: String) -> Block {
        .heading(1, [.text("Annex \(letter)  \(title)")], anchor: "annex-\(letter)")
    }

    private var checklist: [Block] {
        var blocks: [Block] = [annex("A", "The checklist and its sources")]
        blocks.append(.paragraph([.text(plan.summary.codebook.about)]))
        for level in plan.summary.codebook.levels {
            let rows = plan.summary.codebook.criteria.filter { $0.level == level.id }.map { criterion in
                [
                    Table.Cell(criterion.label), Table.Cell([.strong(criterion.name)]),
                    Table.Cell(criterion.definition),
                    Table.Cell([.note(criterion.support.all.joined(separator: ", "))]),
                ]
            }
            let columns: [Table.Column] = [
                .init("Ref", width: 0.5), .init("Criterion", width: 1.8), .init("What it is", width: 3.4),
                .init("Sources", width: 1.6),
            ]
            blocks.append(.table(Table(caption: level.name, columns: columns, rows: rows)))
        }
        let cited = Set(plan.summary.codebook.criteria.flatMap(\.support.all))
        let told = plan.programme?.programme.about ?? ""
        let sources = plan.summary.codebook.sources.filter {
            cited.contains($0.key) || told.contains($0.key)
        }
        if !sources.isEmpty {
            blocks.append(.heading(2, [.text("Sources")]))
            blocks.append(
                .list(
                    sources.map {
                        [.strong("\($0.key). "), .text($0.reference), .note(" (checked: \($0.checked))")]
                    }))
        }
        return blocks
    }

    private var programme: [Block] {
        let sample = plan.summary.sample
        var blocks: [Block] = [annex("B", "The interviews")]
        for dimension in [StudyGroup.Dimension.sector, .perspective] {
            let groups = sample.groups(of: dimension)
            guard !groups.isEmpty else { continue }
            let others = sample.others(than: dimension)
            var rows = groups.map { [Table.Cell($0.label.capitalisedFirst), Table.Cell(String($0.size))] }
            if others > 0 {
                rows.append([
                    Table.Cell("Others, in groups too small to name or not stated"),
                    Table.Cell(String(others)),
                ])
            }
            rows.append([Table.Cell([.strong("All")]), Table.Cell([.strong(String(total))])])
            blocks.append(
                .table(
                    Table(
                        caption: "Interviewees by \(dimension.rawValue)",
                        columns: [
                            .init(dimension.rawValue.capitalisedFirst, width: 3),
                            .init("Interviewees", isNumeric: true),
                        ],
                        rows: rows)))
        }
        if sample.groups.isEmpty {
            blocks.append(
                .paragraph([
                    .text(
                        "\(total == 1 ? "One person was" : "\(Numeral.word(total).capitalisedFirst) people were") interviewed. No group of them is large enough, or known well enough, to be named."
                    )
                ]))
        }
        return blocks
    }

    private func evidence(citing cited: Set<EvidenceID>) -> [Block] {
        let links = links.naming(PlanDraft(plan).entries, at: cited)
        var blocks: [Block] = [
            annex("D", "The evidence, criterion by criterion"),
            .paragraph([
                .text(
                    "Quotes are in the interviewees’ own words: “[...]” marks a cut, other words in brackets a name taken out. Codes name the quote, never the person."
                )
            ]),
        ]
        let layout = ThemeBlocks(
            figures: PositionFigures(plan.summary), total: total, links: links, isFull: false, level: 3,
            cited: cited)
        for level in plan.summary.codebook.levels {
            let themes = plan.summary.themes(of: level).filter { $0.raised > 0 }
            guard !themes.isEmpty else { continue }
            blocks.append(.heading(2, [.text(level.name)]))
            blocks += themes.flatMap(layout.blocks)
        }
        let annex = EvidenceAnnex(plan.summary, links, cited: cited)
        return blocks + annex.outside + annex.passages
    }

    private var contrary: [Block] {
        let themes = plan.summary.themes.filter { theme in theme.quotes.contains { $0.use == .contrary } }
        guard !themes.isEmpty else {
            return [
                annex("E", "Contrary voices"),
                .paragraph([.text("No quote takes the position that fewer people take on a criterion.")]),
            ]
        }
        let rows = themes.flatMap { theme in
            theme.quotes.filter { $0.use == .contrary }.map { quote in
                [
                    Table.Cell(theme.criterion.short.capitalisedFirst), Table.Cell("“\(quote.text)”"),
                    Table.Cell([links.link(quote.id)]),
                ]
            }
        }
        return [
            annex("E", "Contrary voices"),
            .paragraph([.text("Quotes that take the position fewer people take on a criterion.")]),
            .table(
                Table(
                    caption: "Quotes that take the position fewer people take",
                    columns: [
                        .init("About", width: 1.4), .init("As it was put", width: 4), .init("Code", width: 1),
                    ], rows: rows)),
        ]
    }

    private var glossary: [Block] {
        guard !plan.glossary.isEmpty else { return [] }
        let rows = plan.glossary.map { [Table.Cell([.strong($0.term)]), Table.Cell($0.meaning)] }
        return [
            annex("F", "Abbreviations"),
            .table(
                Table(
                    caption: "Abbreviations in this document",
                    columns: [.init("Term"), .init("Meaning", width: 4)], rows: rows)),
        ]
    }

    private var audit: [Block] {
        let facts = AuditFacts(plan.summary, tool: plan.context.tool, codebookHash: plan.context.codebookHash)
            .rows
        return [
            annex("G", "Method and audit"),
            .table(
                Table(
                    caption: "What this draft was made of, and how",
                    columns: [.init("", width: 1.6), .init("", width: 3)],
                    rows: facts.map { [Table.Cell([.strong($0.0)]), Table.Cell($0.1)] })),
        ]
    }
}
