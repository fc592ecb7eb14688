import Planning
import Themes

/// Sets what partners answered beside the statements, questions and actions it is about, without a word of theirs or of
/// these being changed.
///
/// Each entry is commented on where it first stands: after its paragraph and the evidence below it, after the list it
/// stands in, after the text below a question, and after its table, in which the cell points to the answers.
struct ResponsesBeside {
    private let register: ResponseRegister
    private var told: Set<String> = []

    init(_ register: ResponseRegister) { self.register = register }

    /// `blocks` with the answers put between them.
    static func blocks(_ blocks: [Block], _ register: ResponseRegister) -> [Block] {
        guard !register.responses.isEmpty else { return blocks }
        var beside = ResponsesBeside(register)
        return beside.placed(blocks)
    }
}

private extension ResponsesBeside {
    mutating func placed(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        /// Entries whose answers wait for the end of what stands below them.
        var waiting: [String] = []
        var isBelowHeading = false
        for block in blocks {
            if !Self.continues(block, isBelowHeading: isBelowHeading) {
                result += notes(waiting)
                waiting = []
                isBelowHeading = false
            }
            waiting += EntryIDs(block).ids.filter { told.insert($0).inserted }
            if case .heading = block, !waiting.isEmpty { isBelowHeading = true }
            switch block {
            case .table(let table): result.append(.table(pointing(table)))
            case .landscape(let blocks):
                // Beside a wide table a box would take a page of its own on its side.
                waiting += blocks.flatMap { EntryIDs($0).ids }.filter { told.insert($0).inserted }
                result.append(.landscape(blocks.map(pointing)))
            default: result.append(inside(block))
            }
        }
        return result + notes(waiting)
    }

    /// Whether `block` still belongs to the one before: evidence to its paragraph, text to its heading.
    static func continues(_ block: Block, isBelowHeading: Bool) -> Bool {
        guard case .paragraph(let text) = block else { return false }
        return isBelowHeading || text.isSmallPrint
    }

    mutating func inside(_ block: Block) -> Block {
        switch block {
        case .callout(let title, let blocks): .callout(title: title, placed(blocks))
        case .details(let title, let blocks): .details(title: title, placed(blocks))
        default: block
        }
    }

    func pointing(_ block: Block) -> Block {
        if case .table(let table) = block { .table(pointing(table)) } else { block }
    }

    /// The table with the numbers of answers in the cells they are about.
    func pointing(_ table: Table) -> Table {
        var table = table
        for row in table.rows.indices {
            for id in EntryIDs(row: table.rows[row]).ids {
                guard let place = table.rows[row].lastIndex(where: { EntryIDs(row: [$0]).ids.contains(id) })
                else { continue }
                table.rows[row][place].text += numbers(id)
            }
        }
        return table
    }

    func numbers(_ entry: String) -> [Inline] {
        let shown = register.beside(entry).shown
        guard !shown.isEmpty else { return [] }
        var found: [Inline] = [.lineBreak, .note("Partners’ answers: ")]
        for (index, response) in shown.enumerated() {
            if index > 0 { found.append(.note(", ")) }
            found.append(.link(response.id, anchor: response.id))
        }
        return found
    }

    /// What partners answered to `entries`, in a box; nothing where there is nothing to show.
    func notes(_ entries: [String]) -> [Block] {
        let lines = entries.flatMap { entry in
            let (shown, more) = register.beside(entry)
            return shown.map { line($0, entry) } + rest(more, entry)
        }
        return lines.isEmpty ? [] : [.callout(title: "What partners answered", [.list(lines)])]
    }

    func line(_ response: PlacedResponse, _ entry: String) -> [Inline] {
        let (head, tail) =
            switch response.sort {
            case .object: ("Recorded contrary view (\(response.who), ", "): ")
            case .correct: ("Corrected by \(response.who) (", "), as told to us, not checked: ")
            default: ("Added by \(response.who) (", "): ")
            }
        return [
            .strong(head), .link(response.id, anchor: response.id), .strong(tail),
            .text(ResponsesWords.short(response)), .note(" [to "), .link(entry, anchor: entry), .note("]"),
        ]
    }

    func rest(_ more: Int, _ entry: String) -> [[Inline]] {
        guard more > 0 else { return [] }
        return [
            [
                .note(
                    "\(Numeral.word(more).capitalisedFirst) more \(more == 1 ? "response" : "responses") to \(entry) "
                        + "by the same partners: Annex H of the plan.")
            ]
        ]
    }
}

/// The ids of the statements, actions, questions and risks that a block marks, in order; those of blocks inside it are
/// theirs.
private struct EntryIDs {
    private(set) var ids: [String] = []

    init(_ block: Block) {
        switch block {
        case .heading(_, let text, _), .paragraph(let text): take(text)
        case .list(let items, _): items.forEach { take($0) }
        case .table(let table): table.rows.forEach { ids += EntryIDs(row: $0).ids }
        default: break
        }
    }

    init(row: [Table.Cell]) { row.forEach { take($0.text) } }

    private mutating func take(_ text: [Inline]) {
        for case .statement(let id, _) in text where !ids.contains(id) { ids.append(id) }
    }
}
