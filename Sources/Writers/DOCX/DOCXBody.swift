import DocumentIO
import StudyModel

/// Writes blocks as the main part of a Word file.
struct DOCXBody {
    /// The main part as far as it is written.
    var xml = XMLWriter()
    /// Charts in order; each gets a part of its own.
    var charts: [DOCXDrawing] = []
    /// Captions of each sort so far.
    var captions: [DOCXCaption: Int] = [:]
    /// How many numbered lists there are.
    private(set) var numberedLists = 0
    /// Where in the outline the writing stands.
    var cursor: OutlineCursor
    /// Names and numbers of bookmarks.
    var bookmarks = DOCXBookmarks()
    /// The room between the margins or inside a box, in twentieths of a point.
    var width: Int
    /// How it looks.
    let look: DOCXLook
    /// Whether the next paragraph begins a page.
    var breaksPage = false
    /// Whether the writing stands on landscape pages or inside a box, where no section can begin.
    private var isInside = false
    /// Told apart by a shade no eye sees: Word and LibreOffice draw one bar along quotes of the same border.
    private var quoteBorder: String
    private var hasSection = false

    init(_ outline: Outline, _ look: DOCXLook) {
        self.look = look
        width = look.textWidth(of: .portrait)
        quoteBorder = look.palette.bar
        cursor = OutlineCursor(outline)
        bookmarks.expect(outline.statements)
    }

    /// Writes the whole part.
    mutating func write(_ document: Document) {
        xml.declaration()
        xml.start(
            "w:document",
            [
                "xmlns:w": DOCXPage.word, "xmlns:r": DOCXPackage.relationshipTypes,
                "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
            ])
        xml.start("w:body")
        cover(of: document)
        if look.house?.coverHasTitle != true { title(of: document) }
        var last = DOCXPage.portrait
        for (index, block) in document.blocks.enumerated() {
            if case .landscape(let blocks) = block {
                last = landscape(blocks, isLast: index == document.blocks.count - 1) ? .landscape : .portrait
            } else {
                let rest = document.blocks[(index + 1)...]
                write(block, before: rest.first, endsPage: Self.beginsPage(rest))
            }
        }
        last.write(look, isFirst: !hasSection, to: &xml)
    }

    /// Writes `blocks` inside a box or on landscape pages.
    mutating func writeInside(_ blocks: [Block], width: Int) {
        let outer = (self.width, isInside)
        self.width = width
        isInside = true
        for (index, block) in blocks.enumerated() { write(block, before: blocks[(index + 1)...].first) }
        (self.width, isInside) = outer
    }

    /// Opens a paragraph of that style and writes its properties.
    mutating func startParagraph(
        _ style: String?, keepsWithNext: Bool = false, numbering: Int? = nil, isRightToLeft: Bool = false,
        alignment: String? = nil, bar: String? = nil
    ) {
        xml.start("w:p")
        xml.start("w:pPr")
        if let style { xml.empty("w:pStyle", ["w:val": style]) }
        if keepsWithNext { xml.empty("w:keepNext") }
        if breaksPage { xml.empty("w:pageBreakBefore") }
        breaksPage = false
        if let numbering {
            xml.start("w:numPr")
            xml.empty("w:ilvl", ["w:val": style == "ListNumber" ? look.numbering.level : "0"])
            xml.empty("w:numId", ["w:val": "\(numbering)"])
            xml.end()
        }
        if let bar {
            xml.start("w:pBdr")
            xml.empty("w:left", ["w:val": "single", "w:sz": "18", "w:space": "10", "w:color": bar])
            xml.end()
        }
        if isRightToLeft { xml.empty("w:bidi") }
        if let alignment { xml.empty("w:jc", ["w:val": alignment]) }
        xml.end()
    }

    /// Writes a paragraph of plain words.
    mutating func paragraph(_ text: String, style: String?) {
        startParagraph(style, isRightToLeft: text.isRightToLeft)
        run(text)
        xml.end()
    }

    /// Writes an empty low paragraph: it parts two tables, and ends a cell that ends in a table.
    mutating func spacer() {
        startParagraph("Spacer")
        xml.end()
    }
}

private extension DOCXBody {
    /// Writes the house's cover; what follows begins a page.
    mutating func cover(of document: Document) {
        guard let cover = look.house?.cover, !cover.isEmpty else { return }
        let placeholders = HousePlaceholders(document)
        for block in cover { xml.raw(placeholders.filled(block).markup(declares: true)) }
        breaksPage = true
    }

    mutating func title(of document: Document) {
        if let status = document.status { paragraph(status, style: "Status") }
        paragraph(document.title, style: "Title")
        if let subtitle = document.subtitle { paragraph(subtitle, style: "Subtitle") }
        paragraph(document.date.map { Day($0)?.words ?? $0 } ?? "", style: "Date")
    }

    /// Writes `block`; `next` comes after it, and is kept on the page of what introduces it. Nothing parts it from what
    /// follows where it `endsPage`.
    mutating func write(_ block: Block, before next: Block?, endsPage: Bool = false) {
        switch block {
        case .heading(_, let text, _): heading(text)
        case .paragraph(let text):
            guard !text.isEmpty else { return }
            startParagraph(
                text.isSmallPrint ? "SmallPrint" : nil,
                keepsWithNext: text.isLead || next.map(Self.isDrawn) ?? false,
                isRightToLeft: text.plainText.isRightToLeft)
            write(text)
            xml.end()
        case .list(let items, let numbered): list(items, numbered: numbered)
        case .quote(let text, let caption, let anchor): quote(text, caption, anchor)
        case .callout(let title, let blocks): callout(title, blocks)
        case .table(let table): write(table, endsPage: endsPage)
        case .chart(let chart): write(chart)
        case .lines(let chart): write(chart)
        case .details(_, let blocks): writeInside(blocks, width: width)
        case .contents(let level): contents(to: level)
        case .pageBreak: breaksPage = !isInside
        case .landscape(let blocks): writeInside(blocks, width: width)
        }
    }

    /// Whether `blocks` are a heading on a page of its own and what follows it.
    static func beginsPage(_ blocks: ArraySlice<Block>) -> Bool {
        guard case .pageBreak? = blocks.first, case .heading? = blocks.dropFirst().first else { return false }
        return true
    }

    static func isDrawn(_ block: Block) -> Bool {
        switch block {
        case .chart, .lines, .table: true
        default: false
        }
    }

    mutating func heading(_ text: [Inline]) {
        let heading = cursor.heading()
        startParagraph("Heading\(heading.level)", isRightToLeft: heading.text.isRightToLeft)
        bookmark(heading.anchor) { $0.write(text) }
        xml.end()
    }

    mutating func list(_ items: [[Inline]], numbered: Bool) {
        guard !items.isEmpty else { return }
        let number = numbered ? look.numbering.instance(numberedLists) : look.numbering.bullets
        if numbered { numberedLists += 1 }
        for item in items {
            startParagraph(
                numbered ? "ListNumber" : "ListBullet", numbering: number,
                isRightToLeft: item.plainText.isRightToLeft)
            write(item)
            xml.end()
        }
    }

    mutating func quote(_ text: String, _ caption: [Inline], _ anchor: String?) {
        let name = cursor.place(anchor)
        let returns = name.map { cursor.returns(from: $0) } ?? 0
        quoteBorder = quoteBorder == look.palette.bar ? look.palette.otherBar : look.palette.bar
        startParagraph("Quote", isRightToLeft: text.isRightToLeft, bar: quoteBorder)
        if let name { bookmark(name) { $0.run(text.quoted) } } else { run(text.quoted) }
        xml.end()
        startParagraph("QuoteSource", bar: quoteBorder)
        write(caption)
        if let name, returns > 0 {
            for number in 1...returns {
                run(" ")
                link(
                    returns > 1 ? "↑\(number)" : "↑", to: OutlineCursor.citationAnchor(name, number),
                    tip: "Back to where it is cited")
            }
        }
        xml.end()
    }

    mutating func callout(_ title: String, _ blocks: [Block]) {
        if breaksPage { spacer() }
        xml.start("w:tbl")
        xml.start("w:tblPr")
        xml.empty("w:tblStyle", ["w:val": "CalloutBox"])
        xml.empty("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.empty("w:tblLayout", ["w:type": "fixed"])
        if !title.isEmpty { xml.empty("w:tblCaption", ["w:val": title]) }
        xml.end()
        xml.start("w:tblGrid")
        xml.empty("w:gridCol", ["w:w": "\(width)"])
        xml.end()
        xml.start("w:tr")
        xml.start("w:tc")
        xml.start("w:tcPr")
        xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": look.palette.paper])
        xml.end()
        if !title.isEmpty { paragraph(title, style: "CalloutTitle") }
        writeInside(blocks, width: width - 454)
        spacer()
        for _ in 0..<3 { xml.end() }
        spacer()
    }

    /// Ends the upright section, writes `blocks`, and ends their section unless the document ends there.
    /// Whether the document ends on landscape pages.
    mutating func landscape(_ blocks: [Block], isLast: Bool) -> Bool {
        breaksPage = false
        endSection(.portrait)
        writeInside(blocks, width: look.textWidth(of: .landscape))
        breaksPage = false
        if !isLast { endSection(.landscape) }
        return isLast
    }

    mutating func endSection(_ page: DOCXPage) {
        xml.start("w:p")
        xml.start("w:pPr")
        xml.empty("w:pStyle", ["w:val": "Spacer"])
        page.write(look, isFirst: !hasSection, to: &xml)
        hasSection = true
        xml.end()
        xml.end()
    }
}
