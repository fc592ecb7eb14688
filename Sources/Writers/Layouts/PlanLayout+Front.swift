import Planning
import StudyModel
import Themes

extension PlanLayout {
    /// How to comment, document control, contents, foreword, plan on a page, reasons and method.
    var front: [Block] {
        [comment, control] + changes + [signOff, .contents(onPages: 1)] + foreword + [.pageBreak] + onAPage
            + [.pageBreak] + reasons + method
    }

    /// What changed since the draft before, in short; nothing where it is compared with none.
    var changes: [Block] { ChangesLayout(plan).map { [$0.box] } ?? [] }

    private var control: Block {
        control(
            facts + [
                ("Circulation", signing.circulation ?? toBeAgreed), ("Comments to, and by when", toBeAgreed),
                ("Owner of this document", toBeAgreed),
            ])
    }

    /// What the draft is, and what it was made from.
    var facts: [(String, String)] {
        let sample = plan.summary.sample
        var basis = total == 1 ? "1 interviewee" : "\(total) interviewees"
        if let months = sample.months, sample.dated == sample.people { basis += ", \(months.phrase)" }
        return [
            ("Status", signing.status ?? "Draft for comment; not agreed by any partner"),
            ("Version", plan.context.version), ("Code of this draft", PlanDraft(plan).code),
            ("Date", plan.context.date.map { Day($0)?.words ?? $0 } ?? "not stated"),
            ("Prepared from", basis), ("Checked by people", confirmed),
        ]
    }

    /// A table of such facts.
    func control(_ facts: [(String, String)]) -> Block {
        .table(
            Table(
                caption: "Document control", columns: [.init("", width: 1.2), .init("", width: 3)],
                rows: facts.map { [Table.Cell([.strong($0.0)]), Table.Cell($0.1)] }))
    }

    private var confirmed: String {
        let counts = plan.summary.counts
        return
            "\(counts.confirmedCovered.grouped) of \(counts.covered.grouped) codings (a passage marked with a criterion) confirmed by a person"
    }

    private var signing: ResponsesSignOff { ResponsesSignOff(plan.responses) }

    private var signOff: Block {
        if let table = signing.table { return table }
        let columns: [Table.Column] = [
            .init("Partner organisation", width: 2), .init("Name and role", width: 2),
            .init("Response to this draft", width: 2), .init("Date"),
        ]
        let row = ["to be added", "", "", ""].map { Table.Cell($0) }
        return .table(Table(caption: "Sign-off", columns: columns, rows: [row, row, row, row]))
    }

    private var comment: Block { .callout(title: "How to comment", words(.howToComment)) }

    private var foreword: [Block] { [heading(1, "Foreword")] + words(.foreword) }

    private var onAPage: [Block] {
        var blocks: [Block] = [heading(2, "The plan on a page")]
        blocks.append(glance)
        if !plan.priorities.isEmpty { blocks.append(priorityTable) }
        return blocks
    }

    /// The lines of the page.
    var glance: Block { .list(plan.atAGlance.map(glance)) }

    /// A line of the page, its opening words in bold.
    private func glance(_ statement: Statement) -> [Inline] {
        let inlines = links.inlines(statement, limit: 2)
        guard let colon = statement.text.firstIndex(of: ":") else { return inlines }
        let words: [Inline] = [
            .strong(String(statement.text[...colon])), .text(String(statement.text[colon...].dropFirst())),
        ]
        return [.statement(statement.id, words)] + inlines.dropFirst()
    }

    private var priorityTable: Block {
        let columns: [Table.Column] = [
            .init("Priority", width: 2.7), .init("Rests most on", width: 1.95),
            .init("First step proposed", width: 3.15), .init("Questions", width: 1),
        ]
        let rows = plan.priorities.map { priority in
            let first = plan.actions.first { $0.intervention.id == priority.intervention.id }
            return [
                Table.Cell([.strong("\(priority.rank)  \(priority.intervention.name)")]),
                Table.Cell(priority.themes.prefix(2).map(\.criterion.short).joined(separator: "; ")),
                Table.Cell(
                    first.map { [.text("\($0.text) ("), .link($0.id, anchor: $0.id), .text(")")] }
                        ?? [.text(toBeAgreed)]),
                Table.Cell(questionLinks(priority.questions, limit: 4)),
            ]
        }
        return .table(Table(caption: "Priorities we suggest", columns: columns, rows: rows))
    }

    /// Links to questions, with the number of those left out.
    func questionLinks(_ ids: [String], limit: Int) -> [Inline] {
        EntryLinks.list(ids, limit: limit)
    }

    private var reasons: [Block] {
        var blocks: [Block] = [heading(3, "Why this plan")]
        blocks += FindingBlocks(links: links).blocks(plan.caseForChange)
        blocks += words(.localContext)
        return blocks
    }

    private var method: [Block] {
        var blocks: [Block] = [heading(4, "How this draft was made, and its limits")]
        blocks += plan.method.map { .paragraph([.statement($0.id, [.text($0.text)])]) }
        blocks.append(
            .callout(
                title: "What this draft cannot say",
                [.list(plan.limits.map { [.statement($0.id, [.text($0.text)])] })]))
        return blocks + words(.confidentiality)
    }
}
