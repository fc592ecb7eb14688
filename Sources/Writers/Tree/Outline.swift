/// What must be known of a whole document before its first block is written: its headings, the anchors
/// links may lead to, and how often each quote is cited.
struct Outline {
    /// A heading as it is written.
    struct Heading {
        /// 1…4, never more than one deeper than the heading before, so that readers by ear lose no step.
        let level: Int
        /// Its words without markup.
        let text: String
        /// Unique in the document.
        let anchor: String
    }

    /// All headings in order.
    private(set) var headings: [Heading] = []
    /// The anchors of quotes.
    private(set) var quotes: Set<String> = []
    /// The anchors of statements, none of which is a heading's or a quote's.
    private(set) var statements: Set<String> = []
    /// The anchors of other words.
    private(set) var targets: Set<String> = []
    /// The anchors of quotes from which arrows lead back: those whose captions name no place themselves.
    private(set) var returning: Set<String> = []
    /// The heading that holds a statement, by the statement's anchor.
    private(set) var headingOfStatement: [String: String] = [:]
    /// Links to each anchor, counted.
    private(set) var citations: [String: Int] = [:]
    /// The heading under which each anchor is first linked to, by its anchor.
    private(set) var firstCitedUnder: [String: String] = [:]
    /// Whether the document asks for a table of contents.
    private(set) var hasContents = false
    private var headingAnchors: Set<String> = []
    /// Used by the HTML page itself.
    private static let reserved: Set<String> = ["content", "contents-title"]

    init(_ document: Document) {
        visit(document.blocks)
        quotes.subtract(headingAnchors.union(Self.reserved))
        statements.subtract(headingAnchors.union(Self.reserved).union(quotes))
        targets.subtract(headingAnchors.union(Self.reserved).union(quotes).union(statements))
    }

    /// Whether a link to `anchor` leads anywhere.
    func leads(to anchor: String) -> Bool {
        headingAnchors.contains(anchor) || quotes.contains(anchor) || statements.contains(anchor)
            || targets.contains(anchor)
    }

    /// The headings a table of contents lists.
    var entries: [Heading] { headings.filter { $0.level <= 2 } }

    /// `anchor` with whatever may not stand in a fragment identifier turned into hyphens.
    static func identifier(_ anchor: String) -> String {
        String(anchor.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." ? $0 : "-" })
    }
}

private extension Outline {
    mutating func visit(_ blocks: [Block]) {
        for block in blocks { visit(block) }
    }

    mutating func visit(_ block: Block) {
        switch block {
        case .heading(let level, let text, let anchor): add(level, text, anchor)
        case .paragraph(let text): cite(text)
        case .list(let items, _): for item in items { cite(item) }
        case .quote(_, let caption, let anchor):
            if let anchor, quotes.insert(Self.identifier(anchor)).inserted, !caption.hasLink {
                returning.insert(Self.identifier(anchor))
            }
            cite(caption)
        case .callout(_, let blocks), .details(_, let blocks), .landscape(let blocks): visit(blocks)
        case .table(let table): for row in table.rows { for cell in row { cite(cell.text) } }
        case .contents: hasContents = true
        case .chart, .lines, .pageBreak: break
        }
    }

    mutating func add(_ level: Int, _ text: [Inline], _ anchor: String?) {
        let deepest = min(4, (headings.last?.level ?? 0) + 1)
        var name = anchor.map(Self.identifier) ?? ""
        if name.isEmpty || Self.reserved.contains(name) { name = "section" }
        let wanted = name
        var repeats = 1
        while !headingAnchors.insert(name).inserted {
            repeats += 1
            name = "\(wanted)-\(repeats)"
        }
        headings.append(Heading(level: max(1, min(level, deepest)), text: text.plainText, anchor: name))
        for case .statement(let id, _) in text where !statements.contains(Self.identifier(id)) {
            headingOfStatement[Self.identifier(id)] = name
        }
        cite(text)
    }

    mutating func cite(_ text: [Inline]) {
        for case .statement(let id, let words) in text {
            if !id.isEmpty { statements.insert(Self.identifier(id)) }
            cite(words)
        }
        for case .target(let anchor, let words) in text {
            targets.insert(Self.identifier(anchor))
            cite(words)
        }
        for case .link(_, let anchor) in text {
            let name = Self.identifier(anchor)
            citations[name, default: 0] += 1
            if firstCitedUnder[name] == nil { firstCitedUnder[name] = headings.last?.anchor }
        }
    }
}

private extension [Inline] {
    var hasLink: Bool { contains { if case .link = $0 { true } else { false } } }
}
