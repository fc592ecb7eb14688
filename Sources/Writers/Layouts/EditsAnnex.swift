import Planning
import StudyModel
import Themes

/// Lays out Annex I: what people worded and entered in the plan, beside what the tool says there. A plan that is shared
/// tells only what and when.
struct EditsAnnex {
    private let register: EditRegister
    private let codebook: Codebook
    private let isShared: Bool

    /// The annex of `plan`.
    init(_ plan: ODPlan) {
        register = plan.edits
        codebook = plan.summary.codebook
        isShared = plan.context.isShared
    }

    /// The annex; empty where the tool's words stand everywhere.
    var blocks: [Block] {
        guard !register.isEmpty else { return [] }
        var blocks: [Block] = [
            .heading(1, [.text("Annex I  Worded and entered by the team")], anchor: "annex-I"),
            .paragraph([.text(opening)]),
        ]
        let shown = register.entries.filter { !isShared || !$0.isHeld }
        blocks += isShared ? plain(shown) : table("In the plan", shown)
        blocks += table("In the framework matrix", register.cells)
        return blocks
            + table("With no place in this draft: kept, and used again once there is one", register.gone)
    }
}

private extension EditsAnnex {
    var opening: String {
        let rest =
            " What it rests on, and the figures beside it, are counted from the interviews as everywhere else."
        guard !isShared else {
            return
                "These words are the team’s own, in place of what the tool drafts or where only people can say."
                + rest
        }
        let changed = register.overtaken.count
        let remark =
            changed == 0
            ? ""
            : " Of \(Numeral.word(changed)) of them the tool says something else now than when they were written: "
                + "read whether they still hold."
        return
            "These words are people’s own, in place of what the tool drafts or where only people can say; they stay "
            + "from draft to draft." + rest + remark
    }

    func plain(_ edits: [PlacedEdit]) -> [Block] {
        guard !edits.isEmpty else { return [] }
        let rows = edits.map { edit in
            [place(edit), Table.Cell(edit.edit.target.field.name), Table.Cell(EditWording.words(edit.day))]
        }
        let columns: [Table.Column] = [
            .init("Ref", width: 1), .init("What", width: 2), .init("When", width: 2),
        ]
        return [.table(Table(columns: columns, rows: rows))]
    }

    func table(_ caption: String, _ edits: [PlacedEdit]) -> [Block] {
        guard !edits.isEmpty else { return [] }
        let rows = edits.map { edit in
            [
                place(edit),
                Table.Cell([
                    .text(edit.isHeld ? WithdrawnWords.replacement : edit.text), .lineBreak,
                    .note(
                        "\(edit.edit.target.field.name), \(edit.edit.who), \(EditWording.words(edit.day))"),
                ]),
                Table.Cell(tool(edit)),
            ]
        }
        let columns: [Table.Column] = [
            .init("Of", width: 1), .init("People’s words", width: 3), .init("The tool’s", width: 3),
        ]
        return [.table(Table(caption: caption, columns: columns, rows: rows))]
    }

    func place(_ edit: PlacedEdit) -> Table.Cell {
        switch edit.place {
        case .entry(let id): return Table.Cell([.link(id, anchor: id)])
        case .cell(let criterion, let participant):
            let label = codebook.criterion(criterion)?.label ?? criterion.rawValue
            return Table.Cell("\(label), \(participant.rawValue)")
        case .gone: return Table.Cell([.note("\(edit.edit.target.sort.rawValue) \(edit.edit.target.key)")])
        }
    }

    /// What the tool says, and what it said when the words were written where that was something else.
    func tool(_ edit: PlacedEdit) -> [Inline] {
        let isGone = edit.place == .gone
        guard edit.hasChanged || isGone else { return [.text(edit.tool)] }
        let then: [Inline] = [.note(isGone ? "it said: " : "when this was written: "), .text(edit.basis)]
        guard !isGone else { return then }
        return [
            .strong("The tool’s wording has changed since. "), .note("now: "), .text(edit.tool), .lineBreak,
        ] + then
    }
}
