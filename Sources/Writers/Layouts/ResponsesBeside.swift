import Planning
import Themes

/// Sets what partners answered beside the statements, questions and actions it is about, without a word of theirs or of
/// these being changed.
///
/// Each entry is commented on where it first stands: after its paragraph and the evidence below it, after the list or table
/// it stands in, after the text below a question.
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
            result.append(inside(block))
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
        case .landscape(let blocks): .landscape(placed(blocks))
        default: block
        }
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
        let name = "\(response.who), \(response.id)"
        let words = ResponsesWords.short(response)
        let head =
            switch response.sort {
            case .object: "Recorded contrary view (\(name)): "
            case .correct: "Corrected by \(response.who) (\(response.id)), as told to us, not checked: "
            default: "Added by \(response.who) (\(response.id)): "
            }
        return [.strong(head), .text(words), .note(" [to \(entry)]")]
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
        case .table(let table): for row in table.rows { row.forEach { take($0.text) } }
        default: break
        }
    }

    private mutating func take(_ text: [Inline]) {
        for case .statement(let id, _) in text where !ids.contains(id) { ids.append(id) }
    }
}
