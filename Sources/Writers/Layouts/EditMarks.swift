import Planning

/// Sets a quiet mark behind every statement, action and question that people worded, without changing a word of it.
struct EditMarks {
    private let days: [String: String]

    /// `blocks` with the marks.
    static func blocks(_ blocks: [Block], _ register: EditRegister) -> [Block] {
        var days: [String: String] = [:]
        for edit in register.entries where edit.edit.target.field == .text && !edit.isHeld {
            if case .entry(let id) = edit.place { days[id] = edit.day }
        }
        guard !days.isEmpty else { return blocks }
        return EditMarks(days: days).marked(blocks)
    }
}

private extension EditMarks {
    func marked(_ blocks: [Block]) -> [Block] { blocks.flatMap { marked($0) } }

    func marked(_ block: Block) -> [Block] {
        switch block {
        case .heading(_, let text, _):
            // A heading stands in contents and outlines; the mark goes below it.
            let marks = text.compactMap { mark($0) }
            return [block] + marks.map { .paragraph([$0]) }
        case .callout(let title, let blocks): return [.callout(title: title, marked(blocks))]
        case .details(let title, let blocks): return [.details(title: title, marked(blocks))]
        case .landscape(let blocks): return [.landscape(marked(blocks))]
        default: return [block.mapText { marked($0) }]
        }
    }

    func marked(_ text: [Inline]) -> [Inline] {
        text.flatMap { part -> [Inline] in mark(part).map { [part, .note(" "), $0] } ?? [part] }
    }

    /// The mark of what a part of text says; nil where it is only its number, or nobody worded it.
    func mark(_ part: Inline) -> Inline? {
        guard case .statement(let id, let words) = part, words.plainText != id, let day = days[id] else {
            return nil
        }
        return .note("(\(EditWording.reworded(day)))")
    }
}
