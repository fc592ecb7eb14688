import DocumentIO
import StudyModel

/// Reads the paragraphs of an OpenDocument text, in the order they begin.
///
/// Tracked insertions count as text, deletions and hidden text do not; notes and comments are kept apart.
struct ODTParagraphs {
    /// The paragraphs of the text.
    private(set) var paragraphs: [SourceParagraph] = []
    /// Notes, comments, page headers and footers.
    private(set) var asides: [LayoutDraft.Aside] = []
    /// Whether the document holds a text at all, rather than a sheet or slides.
    private(set) var hasText = false

    private let tape: XMLTape
    private let names: [ODTName]
    private let styles: ODTStyles
    private let part: String?
    private var open: [ODTOpenParagraph] = []
    private var elements: [Element] = []
    private var tables: [SourceParagraph.Cell] = []
    private var tableCount = 0
    private var hiding = 0
    /// How many words each tracked deletion holds.
    private var deletions: [String: Int] = [:]
    private var region: String?

    /// An element that is being read.
    private struct Element {
        let name: ODTName
        /// Whether text directly inside belongs to the open paragraph.
        let takesText: Bool
        let hides: Bool
    }

    /// Reads what stands in `tape`, whose names are `names`, with the looks of `styles`; `part` is its name in the
    /// package.
    init(_ tape: XMLTape, _ names: [ODTName], styles: ODTStyles, part: String?) {
        self.tape = tape
        self.names = names
        self.styles = styles
        self.part = part
        for event in tape.events {
            switch event.kind {
            case .start: start(event)
            case .end: end()
            case .text: add(event)
            }
        }
    }
}

private extension ODTParagraphs {
    mutating func start(_ event: XMLTape.Event) {
        let name = names[Int(event.name)]
        let hides = hides(name, event)
        if hides { hiding += 1 }
        let inText = elements.last?.takesText ?? false
        let takesText: Bool
        switch name {
        case .paragraph, .heading:
            takesText = true
            if hiding == 0, isWithin(.text) || isWithin(.masterStyles) { startParagraph(event, name) }
        case .span:
            takesText = inText
            let style = tape.attribute(named: "style-name", of: event)
            let look = styles.look(style, family: "text")
            if let last = open.indices.last { open[last].looks.append(look.filled(by: open[last].look)) }
        case .otherText, .hiddenText: takesText = inText
        default: takesText = false
        }
        elements.append(Element(name: name, takesText: takesText, hides: hides))
        note(name, event)
    }

    /// Takes what an element says besides text.
    mutating func note(_ name: ODTName, _ event: XMLTape.Event) {
        switch name {
        case .text: hasText = true
        case .spaces:
            let count = tape.attribute(named: "c", of: event).flatMap { Int($0) } ?? 1
            append(Array(repeating: 0x20, count: min(max(count, 1), 200)))
        case .tab: append([0x09])
        case .lineBreak: append([0x0A])
        case .region: region = tape.attribute(named: "id", of: event)
        case .deletion: if let region { deletions[region, default: 0] += 0 }
        case .change:
            if let id = tape.attribute(named: "change-id", of: event), let words = deletions[id],
                let last = open.indices.last
            {
                open[last].deleted += words
            }
        case .table:
            tables.append(.init(table: tableCount, row: -1, column: -1))
            tableCount += 1
        case .row:
            if let last = tables.indices.last {
                tables[last].row += 1
                tables[last].column = -1
            }
        case .cell, .coveredCell: if let last = tables.indices.last { tables[last].column += 1 }
        default: break
        }
    }

    mutating func end() {
        guard let element = elements.popLast() else { return }
        switch element.name {
        case .paragraph, .heading: if hiding == 0 { endParagraph() }
        case .span: if let last = open.indices.last { _ = open[last].looks.popLast() }
        case .table: _ = tables.popLast()
        default: break
        }
        if element.hides { hiding -= 1 }
    }

    func hides(_ name: ODTName, _ event: XMLTape.Event) -> Bool {
        switch name {
        case .trackedChanges, .rubyText, .citation, .hiddenText: true
        case .section: tape.attribute(named: "display", of: event) == "none"
        default: false
        }
    }

    func isWithin(_ name: ODTName) -> Bool { elements.contains { $0.name == name } }
}

private extension ODTParagraphs {
    mutating func startParagraph(_ event: XMLTape.Event, _ name: ODTName) {
        let style = tape.attribute(named: "style-name", of: event)
        let reason = asideReason
        let number = reason == nil ? paragraphs.count : asides.count
        var paragraph = SourceParagraph(
            cell: reason == nil ? tables.last : nil,
            place: SourcePlace(part: part, paragraph: number + 1, line: part == nil ? Int(event.line) : nil))
        paragraph.style = styles.shownName(style)
        if name == .heading, paragraph.style == nil {
            paragraph.style = "heading\(tape.attribute(named: "outline-level", of: event) ?? "")"
        }
        paragraph.hasLabelStyle = SpeakerWords.isLabelStyle(paragraph.style)
        open.append(
            ODTOpenParagraph(
                index: number, isAside: reason != nil, look: styles.look(style, family: "paragraph")))
        if let reason { asides.append((paragraph, .skipped(reason))) } else { paragraphs.append(paragraph) }
    }

    /// Why a paragraph that begins here is kept apart; nil where it is part of the text.
    var asideReason: ParagraphAccounting.SkipReason? {
        for element in elements.reversed() {
            switch element.name {
            case .annotation: return .comment
            case .note: return .note
            case .header, .leftHeader, .firstHeader, .footer, .leftFooter, .firstFooter, .masterStyles:
                return .pageHeader
            default: continue
            }
        }
        return nil
    }

    mutating func endParagraph() {
        guard let ended = open.popLast() else { return }
        if ended.isAside {
            ended.finish(&asides[ended.index].paragraph)
        } else {
            ended.finish(&paragraphs[ended.index])
        }
    }

    mutating func add(_ event: XMLTape.Event) {
        if let region, isWithin(.deletion) {
            deletions[region, default: 0] += WordBytes.words(Array(tape.bytes[tape.range(of: event)]))
        }
        guard let last = open.indices.last else { return }
        guard hiding == 0 else {
            if elements.last?.name == .hiddenText { open[last].hide(tape.bytes[tape.range(of: event)]) }
            return
        }
        guard elements.last?.takesText ?? false else { return }
        open[last].add(tape.bytes[tape.range(of: event)])
    }

    mutating func append(_ bytes: [UInt8]) {
        guard hiding == 0, let last = open.indices.last else { return }
        open[last].append(bytes)
    }
}
