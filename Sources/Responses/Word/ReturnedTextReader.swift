import DocumentIO

/// Walks through a part of a Word document and takes down its words with all comments, bookmarks and changes.
struct ReturnedTextReader {
    private(set) var text: ReturnedText
    private let tape: XMLTape
    private let names: [ReturnedName?]
    /// Elements that are open, those of other programs as nil.
    private var open: [ReturnedName?] = []
    /// Branches of `mc:AlternateContent` that only repeat what another branch says.
    private var hidden = 0
    private var openParagraphs = 0
    private var isParagraphOpen = false
    private var changes: [OpenChange] = []
    private var rows: [OpenChange?] = []
    private var places = TablePlaces()
    private var openBookmarks: [String: (name: String, start: Int)] = [:]
    private var openComments: [String: Int] = [:]

    /// A change that words may be part of.
    struct OpenChange {
        let kind: TrackedChange.Kind
        let author: String
        let date: String
    }

    /// The part called `part` that `tape` holds, which was parsed in full.
    static func read(_ tape: XMLTape, part: String) -> ReturnedText {
        var reader = ReturnedTextReader(tape, part)
        for event in tape.events { reader.take(event) }
        reader.finish()
        return reader.text
    }

    private init(_ tape: XMLTape, _ part: String) {
        self.tape = tape
        names = tape.names.map(ReturnedName.init)
        text = ReturnedText(part: part)
    }
}

private extension ReturnedTextReader {
    mutating func take(_ event: XMLTape.Event) {
        switch event.kind {
        case .start:
            let name = names[Int(event.name)]
            open.append(name)
            if tape.names[Int(event.name)].local == "Fallback" { hidden += 1 }
            if hidden == 0, let name { start(name, event) }
        case .end:
            let name = open.popLast() ?? nil
            if hidden == 0, let name { end(name) }
            if tape.names[Int(event.name)].local == "Fallback" { hidden -= 1 }
        case .text:
            guard hidden == 0, let last = open.last, last == .text || last == .struckText else { return }
            append(tape.bytes[tape.range(of: event)])
        }
    }

    mutating func start(_ name: ReturnedName, _ event: XMLTape.Event) {
        switch name {
        case .paragraph: startParagraph()
        case .tab where !open.contains(.paragraphProperties), .lineBreak, .carriageReturn: append([0x20])
        case .noBreakHyphen: append([UInt8(ascii: "-")])
        case .inserted: startChange(.inserted, event)
        case .deleted: startChange(.deleted, event)
        case .movedAway: startChange(.movedAway, event)
        case .movedHere: startChange(.movedHere, event)
        case .paragraphStyle, .outlineLevel: style(name, event)
        case .bookmarkStart, .bookmarkEnd: bookmark(name, event)
        case .commentStart, .commentEnd, .commentReference: comment(name, event)
        case .table: places.startTable()
        case .row:
            places.startRow()
            rows.append(nil)
        case .cell: places.startCell()
        default: break
        }
    }

    mutating func end(_ name: ReturnedName) {
        switch name {
        case .paragraph: endParagraph()
        case .inserted, .deleted, .movedAway, .movedHere:
            if !isInProperties { _ = changes.popLast() }
        case .table: places.endTable()
        case .row: _ = rows.popLast()
        default: break
        }
    }

    /// Whether an element that is open tells of looks, or of marks and rows, and holds no words.
    var isInProperties: Bool {
        open.contains { $0 == .paragraphProperties || $0 == .runProperties || $0 == .rowProperties }
    }

    /// A paragraph inside another one, as text boxes have, parts it in two.
    mutating func startParagraph() {
        if isParagraphOpen { closeParagraph() }
        openParagraphs += 1
        openParagraph()
    }

    mutating func endParagraph() {
        closeParagraph()
        openParagraphs -= 1
        if openParagraphs > 0 { openParagraph() }
    }

    mutating func openParagraph() {
        let start = text.bytes.count
        text.paragraphs.append(ReturnedParagraph(range: start..<start, cell: places.cell))
        isParagraphOpen = true
    }

    mutating func closeParagraph() {
        guard isParagraphOpen, let last = text.paragraphs.indices.last else { return }
        isParagraphOpen = false
        text.paragraphs[last].range = text.paragraphs[last].range.lowerBound..<text.bytes.count
        text.bytes.append(0x0A)
        text.marks.append(0)
    }

    mutating func append(_ words: ArraySlice<UInt8>) {
        guard isParagraphOpen, !words.isEmpty else { return }
        let range = text.bytes.count..<(text.bytes.count + words.count)
        var mark: UInt8 = 0
        var all = changes
        if let row = rows.last ?? nil, !all.contains(where: { $0.kind.adds == row.kind.adds }) {
            all.append(row)
        }
        for change in all {
            mark |= change.kind.adds ? ReturnedText.inserted : ReturnedText.struck
            note(change, range)
        }
        text.bytes.append(contentsOf: words)
        text.marks.append(contentsOf: repeatElement(mark, count: words.count))
    }

    /// Takes down a change, together with the one before it where it only goes on.
    mutating func note(_ change: OpenChange, _ range: Range<Int>) {
        for index in text.changes.indices.suffix(2).reversed() {
            let last = text.changes[index]
            guard last.kind == change.kind, last.author == change.author, last.date == change.date,
                last.range.upperBound == range.lowerBound
            else { continue }
            text.changes[index].range = last.range.lowerBound..<range.upperBound
            return
        }
        text.changes.append(
            TrackedChange(kind: change.kind, author: change.author, date: change.date, range: range))
    }

    mutating func startChange(_ kind: TrackedChange.Kind, _ event: XMLTape.Event) {
        let change = OpenChange(
            kind: kind, author: value("author", event) ?? "", date: value("date", event) ?? "")
        guard isInProperties else { return changes.append(change) }
        if open.contains(.rowProperties), let last = rows.indices.last { rows[last] = change }
    }

    mutating func style(_ name: ReturnedName, _ event: XMLTape.Event) {
        guard isParagraphOpen, let last = text.paragraphs.indices.last, let value = value("val", event) else {
            return
        }
        if name == .paragraphStyle {
            text.paragraphs[last].style = value
        } else if let level = Int(value), level < 9 {
            text.paragraphs[last].hasLevel = true
        }
    }

    mutating func bookmark(_ name: ReturnedName, _ event: XMLTape.Event) {
        guard let id = value("id", event) else { return }
        if name == .bookmarkStart {
            openBookmarks[id] = (value("name", event) ?? "", text.bytes.count)
        } else if let opened = openBookmarks.removeValue(forKey: id) {
            text.bookmarks.append(.init(name: opened.name, range: opened.start..<text.bytes.count))
        }
    }

    mutating func comment(_ name: ReturnedName, _ event: XMLTape.Event) {
        guard let id = value("id", event) else { return }
        let place = text.bytes.count
        switch name {
        case .commentStart: openComments[id] = place
        case .commentEnd:
            text.comments[id] = (openComments.removeValue(forKey: id) ?? place)..<place
        default: if text.comments[id] == nil { text.comments[id] = place..<place }
        }
    }

    /// A range that never ends goes as far as its paragraph.
    mutating func finish() {
        for (id, start) in openComments where text.comments[id]?.isEmpty ?? true {
            let end = text.paragraph(at: start).map { text.paragraphs[$0].range.upperBound } ?? start
            text.comments[id] = start..<max(start, end)
        }
    }

    /// The attribute of that local name, whatever its namespace.
    func value(_ name: String, _ event: XMLTape.Event) -> String? {
        for index in Int(event.first)..<Int(event.first + event.count)
        where tape.attributeNames[Int(tape.attributes[index].name)].local == name {
            return tape.attribute(Int(tape.attributes[index].name), of: event)
        }
        return nil
    }
}
