extension Block {
    /// The block with each of its running texts changed, also in lists, tables, boxes and captions; words of quotes stay.
    func mapText(_ change: ([Inline]) -> [Inline]) -> Block {
        switch self {
        case .heading(let level, let text, let anchor): return .heading(level, change(text), anchor: anchor)
        case .paragraph(let text): return .paragraph(change(text))
        case .list(let items, let numbered): return .list(items.map(change), numbered: numbered)
        case .quote(let text, let caption, let anchor):
            return .quote(text: text, caption: change(caption), anchor: anchor)
        case .callout(let title, let blocks):
            return .callout(title: title, blocks.map { $0.mapText(change) })
        case .details(let title, let blocks):
            return .details(title: title, blocks.map { $0.mapText(change) })
        case .landscape(let blocks): return .landscape(blocks.map { $0.mapText(change) })
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].indices {
                    table.rows[row][cell].text = change(table.rows[row][cell].text)
                }
            }
            return .table(table)
        case .chart, .lines, .contents, .pageBreak: return self
        }
    }
}
