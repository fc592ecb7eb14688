@testable import Writers

/// Gathers what a document holds.
struct BlockWalk {
    private(set) var anchors: [String] = []
    /// The ids of statements, each once.
    private(set) var statements: Set<String> = []
    private(set) var links: [String] = []
    private(set) var tables: [Table] = []
    private(set) var charts: [Chart] = []
    private(set) var curves: [LineChart] = []
    private(set) var headings: [Int] = []
    private(set) var words = ""

    init(_ blocks: [Block]) { blocks.forEach { visit($0) } }

    private mutating func visit(_ block: Block) {
        switch block {
        case .heading(let level, let text, let anchor):
            headings.append(level)
            visit(text, anchor)
        case .paragraph(let text): visit(text, nil)
        case .list(let items, _): items.forEach { visit($0, nil) }
        case .quote(let text, let caption, let anchor):
            words += text + " "
            visit(caption, anchor)
        case .callout(let title, let blocks):
            words += title + " "
            blocks.forEach { visit($0) }
        case .table(let table):
            tables.append(table)
            table.rows.forEach { row in row.forEach { visit($0.text, nil) } }
        case .chart(let chart): charts.append(chart)
        case .lines(let chart): curves.append(chart)
        case .details(let title, let blocks):
            words += title + " "
            blocks.forEach { visit($0) }
        case .landscape(let blocks): blocks.forEach { visit($0) }
        case .contents, .pageBreak: break
        }
    }

    private mutating func visit(_ text: [Inline], _ anchor: String?) {
        if let anchor { anchors.append(anchor) }
        for inline in text {
            switch inline {
            case .text(let more), .strong(let more), .emphasis(let more), .note(let more): words += more + " "
            case .link(let more, let anchor):
                words += more + " "
                links.append(anchor)
            case .statement(let id, let inside):
                statements.insert(id)
                visit(inside, nil)
            case .target(let anchor, let inside): visit(inside, anchor)
            case .lineBreak: break
            }
        }
    }
}
