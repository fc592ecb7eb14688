import StudyModel

/// Writes blocks as Markdown, a paragraph of source each.
struct MarkdownBody {
    /// What has been written: blocks of source, to be parted by blank lines.
    private(set) var paragraphs: [String] = []
    private var cursor: OutlineCursor
    private var slugs: MarkdownSlugs
    /// What begins every line of the blocks being written: `> ` inside a callout.
    private var prefix = ""

    init(_ outline: Outline) {
        cursor = OutlineCursor(outline)
        slugs = MarkdownSlugs(title: "", outline.headings)
    }

    /// Writes title, subtitle, status and date.
    mutating func title(of document: Document) {
        slugs = MarkdownSlugs(title: document.title, cursor.outline.headings)
        if let status = document.status { add("**\(plain(status))**") }
        add("# " + plain(document.title))
        if let subtitle = document.subtitle { add("*\(plain(subtitle))*") }
        if let date = document.date { add(plain(Day(date)?.words ?? date)) }
    }

    /// Writes the line that other formats print at the foot of each page.
    mutating func foot(of document: Document) {
        guard let footer = document.footer else { return }
        add("---")
        add(plain(footer))
    }

    /// Writes `blocks` in order.
    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }
}

private extension MarkdownBody {
    mutating func add(_ source: String) {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        paragraphs.append(lines.map { prefix + $0 }.joined(separator: "\n"))
    }

    mutating func write(_ block: Block) {
        switch block {
        case .heading(_, let text, _):
            let level = cursor.heading().level
            add(String(repeating: "#", count: level + 1) + " " + inline(text, lineBreak: " "))
        case .paragraph(let text):
            let source = inline(text)
            if !source.isEmpty { add(source) }
        case .list(let items, let numbered): list(items, numbered: numbered)
        case .quote(let text, let caption, let anchor): quote(text, caption, anchor)
        case .callout(let title, let blocks): callout(title, blocks)
        case .table(let table): write(table)
        case .chart(let chart): write(chart)
        case .lines(let chart): write(chart.table)
        case .details(_, let blocks): write(blocks)
        case .contents: contents()
        case .pageBreak: break
        case .landscape(let blocks): write(blocks)
        }
    }

    mutating func list(_ items: [[Inline]], numbered: Bool) {
        guard !items.isEmpty else { return }
        let lines = items.enumerated().map { number, item in
            (numbered ? "\(number + 1). " : "- ") + inline(item, lineBreak: "<br>")
        }
        add(lines.joined(separator: "\n"))
    }

    mutating func quote(_ text: String, _ caption: [Inline], _ anchor: String?) {
        var source = inline(caption, lineBreak: " ", startsLine: false)
        var lines = text.quoted.textLines.map { "> " + MarkdownText.escaped($0, startsLine: true) }
        if let anchor = cursor.place(anchor), cursor.citations(of: anchor) > 0 {
            lines[0] = "> <a id=\"\(anchor)\"></a>" + lines[0].dropFirst(2)
            if cursor.returns(from: anchor) > 0 { source += back(from: anchor) }
        }
        if !source.isEmpty { lines += [">", "> — " + source] }
        add(lines.joined(separator: "\n"))
    }

    /// A link from a quote to the section that cites it first.
    func back(from anchor: String) -> String {
        guard let section = cursor.outline.firstCitedUnder[anchor], let slug = slugs[section] else {
            return ""
        }
        return " [↑](#\(slug))"
    }

    mutating func callout(_ title: String, _ blocks: [Block]) {
        let outer = prefix
        let first = paragraphs.count
        prefix += "> "
        if !title.isEmpty { add("**\(plain(title))**") }
        write(blocks)
        prefix = outer
        // One box: its blocks are parted by lines that belong to it.
        let inside = paragraphs[first...].joined(separator: "\n\(outer)>\n")
        paragraphs.replaceSubrange(first..., with: inside.isEmpty ? [] : [inside])
    }

    mutating func contents() {
        let lines = cursor.outline.entries.map { heading in
            String(repeating: "  ", count: heading.level - 1)
                + "- [\(plain(heading.text))](#\(slugs[heading.anchor] ?? heading.anchor))"
        }
        if !lines.isEmpty { add(lines.joined(separator: "\n")) }
    }

    mutating func write(_ table: Table) {
        if let caption = table.caption { add("**\(plain(caption))**") }
        guard !table.columns.isEmpty else { return }
        let head = table.columns.map { MarkdownText.escaped($0.title[...], startsLine: false) }
        let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
        var lines = [row(head), row(rule)]
        for cells in table.rows {
            lines.append(row(table.columns.indices.map { $0 < cells.count ? cell(cells[$0]) : "" }))
        }
        add(lines.joined(separator: "\n"))
    }

    mutating func write(_ chart: Chart) {
        let columns =
            [Table.Column("")] + chart.legend.map { .init("\($0.tint.symbol) \($0.name)", isNumeric: true) }
        let rows = chart.bars.map { bar in
            [Table.Cell(bar.label)]
                + chart.legend.map { Table.Cell(String(max(0, bar.counts[$0.tint] ?? 0))) }
        }
        write(Table(caption: "\(chart.title) (of \(chart.maximum))", columns: columns, rows: rows))
    }

    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    mutating func cell(_ cell: Table.Cell) -> String {
        let text = inline(cell.text, lineBreak: "<br>", startsLine: false)
        guard let tint = cell.tint else { return text }
        return text.isEmpty ? tint.symbol : "\(tint.symbol) \(text)"
    }

    func plain(_ text: String) -> String {
        text.textLines.map { MarkdownText.escaped($0, startsLine: false) }.joined(separator: " ")
    }

    mutating func inline(_ text: [Inline], lineBreak: String = "\\\n", startsLine: Bool = true) -> String {
        var source = ""
        for part in text {
            let isFirst = startsLine && (source.isEmpty || source.hasSuffix("\n"))
            switch part {
            case .text(let words), .note(let words): source += lines(words, lineBreak, isFirst)
            case .strong(let words): source += marked(words, with: "**", lineBreak)
            case .emphasis(let words): source += marked(words, with: "*", lineBreak)
            case .link(let words, let anchor):
                let label = lines(words, " ", false)
                guard let link = cursor.link(to: anchor) else { source += label; continue }
                source += "[\(label)](#\(place(of: link.anchor)))"
            case .statement(let id, let words):
                source += mark(id) + inline(words, lineBreak: lineBreak, startsLine: isFirst)
            case .target(let anchor, let words):
                if let name = cursor.target(anchor), cursor.citations(of: name) > 0 {
                    source += "<a id=\"\(name)\"></a>"
                }
                source += inline(words, lineBreak: lineBreak, startsLine: isFirst)
            case .lineBreak: source += lineBreak
            }
        }
        return source
    }

    /// What a link to `anchor` names: a heading by its words, also for the statement it holds.
    func place(of anchor: String) -> String {
        slugs[anchor] ?? cursor.outline.headingOfStatement[anchor].flatMap { slugs[$0] } ?? anchor
    }

    /// The mark of a statement that something leads to; a heading needs none.
    mutating func mark(_ id: String) -> String {
        guard let anchor = cursor.mark(id), cursor.citations(of: anchor) > 0,
            cursor.outline.headingOfStatement[anchor] == nil
        else { return "" }
        return "<a id=\"\(anchor)\"></a>"
    }

    func lines(_ words: String, _ lineBreak: String, _ startsLine: Bool) -> String {
        words.textLines.enumerated().map { index, line in
            MarkdownText.escaped(line, startsLine: startsLine || (index > 0 && lineBreak.hasSuffix("\n")))
        }.joined(separator: lineBreak)
    }

    /// Marks are only marks beside a word: the spaces around go outside.
    func marked(_ words: String, with mark: String, _ lineBreak: String) -> String {
        let core = words.drop { $0.isWhitespace }
        guard let last = core.lastIndex(where: { !$0.isWhitespace }) else { return words.isEmpty ? "" : " " }
        let inside = lines(String(core[...last]), lineBreak == "\\\n" ? " " : lineBreak, false)
        let before = core.startIndex == words.startIndex ? "" : " "
        let after = core.index(after: last) == words.endIndex ? "" : " "
        return before + mark + inside + mark + after
    }
}
