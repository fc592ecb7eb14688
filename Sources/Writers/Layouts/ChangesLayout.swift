public import Planning
import StudyModel
import Themes

/// Lays out what a plan says otherwise than the draft before: in short, what is new, what changed, what is gone.
public struct ChangesLayout: Sendable {
    private let plan: ODPlan
    private let comparison: PlanComparison
    private let words: ChangesWords

    /// A layout of the changes of `plan`; nil where it is compared with no other.
    public init?(_ plan: ODPlan) {
        guard let comparison = plan.changes else { return nil }
        self.plan = plan
        self.comparison = comparison
        words = ChangesWords(comparison)
    }

    /// The document.
    public var document: Document {
        var document = Document(title: "What changed since \(words.before)", blocks: blocks)
        document.subtitle =
            "\(words.after.capitalisedFirst) of the \(PlanLayout(plan).title.decapitalised) beside the draft before"
        document.status = "DRAFT for comment"
        document.footer = "What changed since \(words.before) · \(words.after)"
        document.date = plan.context.date
        document.draft = comparison.after.code
        document.version = words.after
        document.isExtract = true
        return document
    }

    /// The box that stands in the plan itself.
    var box: Block {
        let more = comparison.saysTheSame ? "" : " All of it, before and after, is in plan-changes."
        return .callout(
            title: "What changed since \(words.before)", [.paragraph([.text(words.summary + more)])])
    }
}

private extension ChangesLayout {
    static let sorts: [(sort: PlanDraft.Sort, name: String)] = [
        (.statement, "Statements"), (.action, "Actions and programme"), (.question, "Questions"),
        (.risk, "Risks and dependencies"),
    ]

    var blocks: [Block] {
        var blocks: [Block] = [.paragraph([.text(words.summary)]), .paragraph([.text(words.reasons)])]
        guard !comparison.saysTheSame else { return blocks }
        blocks.append(counts)
        blocks += section("What is new", "new", { $0.sort == .new }, new)
        blocks += section("What is put otherwise", "otherwise", { $0.sort == .reworded }, changed)
        blocks += section("What is gone", "gone", { $0.sort == .gone }, gone)
        blocks += section("Where only figures moved", "figures", { $0.sort == .figures }, changed)
        blocks += [.heading(1, [.text("What stayed")], anchor: "stayed"), .paragraph([.text(words.stayed)])]
        return blocks
    }

    var counts: Block {
        let columns: [Table.Column] = [
            .init("", width: 2.2), .init("New", isNumeric: true), .init("Put otherwise", isNumeric: true),
            .init("Other figures", isNumeric: true), .init("Gone", isNumeric: true),
            .init("As before", isNumeric: true),
        ]
        let rows = Self.sorts.map { sort in
            [Table.Cell(sort.name)] + words.row(sort.sort).map { Table.Cell(String($0)) }
        }
        return .table(
            Table(caption: "The changes in short", columns: columns, rows: rows, hasRowHeadings: true))
    }

    /// A section with a table for each sort of entry that has such changes; nothing where none has.
    func section(
        _ title: String, _ anchor: String, _ belongs: (EntryChange) -> Bool,
        _ table: (String, [EntryChange]) -> Block
    ) -> [Block] {
        let tables = Self.sorts.compactMap { sort -> Block? in
            let changes = comparison.changes.filter { $0.entry == sort.sort && belongs($0) }
            return changes.isEmpty ? nil : table("\(title): \(sort.name.decapitalised)", changes)
        }
        return tables.isEmpty ? [] : [.heading(1, [.text(title)], anchor: anchor)] + tables
    }

    /// The column of reasons; left out where none is told.
    func columns(_ columns: [Table.Column], _ changes: [EntryChange]) -> [Table.Column] {
        changes.contains { !words.why($0).isEmpty } ? columns + [.init("Why", width: 1.3)] : columns
    }

    func table(
        _ caption: String, _ columns: [Table.Column], _ changes: [EntryChange],
        _ row: (EntryChange) -> [Table.Cell]
    ) -> Block {
        let all = self.columns(columns, changes)
        return .table(
            Table(
                caption: caption, columns: all,
                rows: changes.map { change in
                    row(change) + (all.count > columns.count ? [Table.Cell([.note(words.why(change))])] : [])
                }, hasRowHeadings: true))
    }

    func new(_ caption: String, _ changes: [EntryChange]) -> Block {
        table(caption, [.init("No.", width: 0.6), .init("What \(words.after) says", width: 4.4)], changes) {
            change in
            [number(change.after), Table.Cell(said(change.after, nil))]
        }
    }

    func gone(_ caption: String, _ changes: [EntryChange]) -> Block {
        table(caption, [.init("Was", width: 0.6), .init("What \(words.before) said", width: 4.4)], changes) {
            change in
            [number(change.before), Table.Cell(change.before?.wording ?? "")]
        }
    }

    func changed(_ caption: String, _ changes: [EntryChange]) -> Block {
        let columns: [Table.Column] = [
            .init("No.", width: 0.6), .init("What \(words.before) said", width: 2.2),
            .init("What \(words.after) says", width: 2.2),
        ]
        return table(caption, columns, changes) { change in
            let difference = WordDifference(change.before?.wording ?? "", change.after?.wording ?? "")
            return [
                number(change.after, was: change.before), Table.Cell(Self.marked(difference.before)),
                Table.Cell(said(change.after, difference.after)),
            ]
        }
    }

    /// The number of an entry, and the one it had where that was another.
    func number(_ entry: PlanDraft.Entry?, was: PlanDraft.Entry? = nil) -> Table.Cell {
        var parts: [Inline] = [.strong(entry?.id ?? "")]
        if let was, was.id != entry?.id { parts += [.lineBreak, .note("was \(was.id)")] }
        return Table.Cell(parts)
    }

    /// The words of an entry of this draft, marked with its id so that a comment on them is known to be about it.
    func said(_ entry: PlanDraft.Entry?, _ marked: [WordDifference.Word]?) -> [Inline] {
        guard let entry else { return [] }
        return [.statement(entry.id, marked.map(Self.marked) ?? [.text(entry.wording)])]
    }

    /// The words, those the other draft does not have in bold.
    static func marked(_ words: [WordDifference.Word]) -> [Inline] {
        var parts: [Inline] = []
        var start = 0
        while start < words.count {
            var end = start
            while end < words.count, words[end].isShared == words[start].isShared { end += 1 }
            let text = words[start..<end].map(\.text).joined(separator: " ")
            if !parts.isEmpty { parts.append(.text(" ")) }
            parts.append(words[start].isShared ? .text(text) : .strong(text))
            start = end
        }
        return parts
    }
}
