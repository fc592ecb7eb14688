import DocumentIO
import StudyModel

/// Writes blocks as HTML.
struct HTMLBody {
    /// What has been written so far.
    var xml = XMLWriter()
    /// Where in the outline the writing stands.
    var cursor: OutlineCursor
    /// Drawings so far that are named by their own title and words.
    var drawings = 0
    /// Where evidence is shown, for a part of a page; nil in a file, which leads to its own annex.
    var evidence: ((EvidenceID) -> String)?

    init(_ outline: Outline) {
        cursor = OutlineCursor(outline)
    }

    /// Writes status, title, subtitle and date.
    mutating func masthead(of document: Document) {
        xml.start("header", ["class": "masthead"])
        if let status = document.status { xml.element("p", ["class": "status"], text: status) }
        xml.element("h1", ["dir": "auto"], text: document.title)
        if let subtitle = document.subtitle {
            xml.element("p", ["class": "subtitle", "dir": "auto"], text: subtitle)
        }
        if let date = document.date {
            xml.start("p", ["class": "date"])
            xml.element("time", ["datetime": Day(date) == nil ? nil : date], text: Day(date)?.words ?? date)
            xml.end()
        }
        xml.end()
        xml.raw("\n")
    }

    /// Writes the table of contents, if the document asks for one: it stands beside the text on wide
    /// screens, and so always at one place of the file, before the text.
    mutating func contents() {
        let entries = cursor.outline.entries
        guard cursor.outline.hasContents, !entries.isEmpty else { return }
        xml.start("nav", ["class": "contents", "aria-labelledby": "contents-title"])
        xml.element("h2", ["id": "contents-title"], text: "Contents")
        xml.start("ol")
        for entry in entries {
            xml.start("li", ["class": "level-\(entry.level)"])
            xml.element("a", ["href": "#\(entry.anchor)"], text: entry.text)
            xml.end()
        }
        xml.end()
        xml.end()
        xml.raw("\n")
    }

    /// Writes `blocks` in order.
    mutating func write(_ blocks: [Block]) {
        for block in blocks {
            write(block)
            xml.raw("\n")
        }
    }

    /// Writes running text.
    mutating func write(_ text: [Inline]) {
        for part in text {
            switch part {
            case .text(let words): lines(words)
            case .strong(let words): element("strong", words)
            case .emphasis(let words): element("em", words)
            case .note(let words): element("small", words)
            case .link(let words, let anchor): link(words, to: anchor)
            case .statement(let id, let words):
                guard let anchor = cursor.mark(id) else { write(words); continue }
                xml.start("span", ["id": anchor])
                write(words)
                xml.end()
            case .target(let anchor, let words):
                xml.start("span", ["id": cursor.target(anchor), "class": "cited"])
                write(words)
                xml.end()
            case .lineBreak: xml.empty("br")
            }
        }
    }
}

private extension HTMLBody {
    mutating func write(_ block: Block) {
        switch block {
        case .heading(_, let text, _):
            let heading = cursor.heading()
            xml.start("h\(heading.level + 1)", ["id": heading.anchor, "dir": "auto"])
            write(text)
            xml.end()
        case .paragraph(let text):
            guard !text.isEmpty else { return }
            xml.start("p", ["dir": "auto", "class": text.isSmallPrint ? "small-print" : nil])
            write(text)
            xml.end()
        case .list(let items, let numbered): list(items, numbered: numbered)
        case .quote(let text, let caption, let anchor): quote(text, caption, anchor)
        case .callout(let title, let blocks): callout(title, blocks)
        case .table(let table): write(table)
        case .chart(let chart): write(chart)
        case .lines(let chart): write(chart)
        case .details(let title, let blocks): details(title, blocks)
        case .contents: break
        case .pageBreak: xml.element("div", ["class": "page-break"], text: "")
        case .landscape(let blocks):
            xml.start("div", ["class": "landscape"])
            write(blocks)
            xml.end()
        }
    }

    mutating func list(_ items: [[Inline]], numbered: Bool) {
        guard !items.isEmpty else { return }
        xml.start(numbered ? "ol" : "ul")
        for item in items {
            xml.start("li", ["dir": "auto"])
            write(item)
            xml.end()
        }
        xml.end()
    }

    mutating func quote(_ text: String, _ caption: [Inline], _ anchor: String?) {
        let name = cursor.place(anchor)
        xml.start("figure", ["class": "quote", "id": name, "tabindex": name == nil ? nil : "-1"])
        xml.start("blockquote", ["dir": "auto"])
        for line in text.quoted.textLines where !line.isEmpty { xml.element("p", text: String(line)) }
        xml.end()
        let returns = name.map { cursor.returns(from: $0) } ?? 0
        if !caption.isEmpty || returns > 0 {
            xml.start("figcaption")
            write(caption)
            if let name { back(from: name, returns) }
            xml.end()
        }
        xml.end()
    }

    /// Links from a quote to the first places that cite it.
    mutating func back(from anchor: String, _ returns: Int) {
        guard returns > 0 else { return }
        xml.start("span", ["class": "back"])
        for number in 1...returns {
            xml.text(" ")
            xml.element(
                "a",
                [
                    "href": "#" + OutlineCursor.citationAnchor(anchor, number),
                    "aria-label": "Back to where it is cited" + (returns > 1 ? ", place \(number)" : ""),
                ], text: returns > 1 ? "↑\(number)" : "↑")
        }
        xml.end()
    }

    mutating func callout(_ title: String, _ blocks: [Block]) {
        // No landmark: a page may hold many boxes of one title.
        xml.start("div", ["class": "callout", "role": "note", "aria-label": title.isEmpty ? "Note" : title])
        if !title.isEmpty { xml.element("p", ["class": "callout-title"], text: title) }
        write(blocks)
        xml.end()
    }

    mutating func details(_ title: String, _ blocks: [Block]) {
        xml.start("details")
        xml.element("summary", text: title)
        write(blocks)
        xml.end()
    }

    mutating func link(_ words: String, to anchor: String) {
        if let evidence, let id = EvidenceID(anchor: anchor) {
            return xml.element("a", ["class": "cited", "href": evidence(id)], text: words)
        }
        guard let link = cursor.link(to: anchor) else { return lines(words) }
        let place = link.citation.map { OutlineCursor.citationAnchor(link.anchor, $0) }
        // An evidence id must not be torn at its hyphen.
        let isWord = link.isEvidence && !words.contains(" ")
        xml.element(
            "a", ["id": place, "class": isWord ? "cited" : nil, "href": "#\(link.anchor)"], text: words)
    }

    mutating func element(_ name: String, _ words: String) {
        xml.start(name)
        lines(words)
        xml.end()
    }

    mutating func lines(_ words: String) {
        for (index, line) in words.textLines.enumerated() {
            if index > 0 { xml.empty("br") }
            xml.text(String(line))
        }
    }
}
