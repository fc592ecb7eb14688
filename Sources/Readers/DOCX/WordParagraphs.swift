import DocumentIO
import StudyModel

/// Reads the paragraphs of one part of a Word document, in the order they begin.
///
/// Tracked insertions and text moved here count as text; deletions, text moved away and hidden text do not. Text
/// boxes are read once: of a drawing and its fallback, the drawing.
struct WordParagraphs {
    private let tape: XMLTape
    private let part: String
    private var paragraphs: [SourceParagraph] = []
    /// The paragraphs being read, the innermost last: a text box holds paragraphs inside a paragraph.
    private var open: [OpenParagraph] = []
    /// Room for the words of the next paragraph.
    private var spare: [UInt8] = []
    private var tables: [OpenTable] = []
    private var tableCount = 0
    private var run = WordRun()
    /// How many open elements hide what is inside.
    private var hiding = 0
    private var formerDepth = 0
    private var inParagraphProperties = false
    /// Which of the styles met so far are made for speakers' names.
    private var labelStyles: [String: Bool] = [:]

    /// The paragraphs of the part called `part`, parsed to `tape` by `WordName.vocabulary`.
    static func read(_ tape: XMLTape, part: String) -> [SourceParagraph] {
        var reader = WordParagraphs(tape: tape, part: part)
        for event in tape.events {
            switch event.kind {
            case .text: reader.add(event)
            case .start: reader.start(event)
            case .end: reader.end(event)
            }
        }
        return reader.paragraphs
    }

    private init(tape: XMLTape, part: String) {
        self.tape = tape
        self.part = part
    }
}

private struct OpenParagraph {
    /// Where in the list it stands.
    let index: Int
    var text: [UInt8] = []
    var letters = 0
    var bold = 0
    var italic = 0
    var coloured = 0
    var hidesWords = false
    /// The run around a text box goes on after it.
    var outerRun = WordRun()
}

private struct OpenTable {
    let number: Int
    var row = -1
    var column = -1
}

extension WordParagraphs {
    private mutating func start(_ event: XMLTape.Event) {
        guard let name = WordName(rawValue: event.name) else { return }
        switch name {
        case .formerParagraph, .formerRun: formerDepth += 1
        case .deleted, .movedAway, .fallback, .rubyText: hide(name)
        case _ where formerDepth > 0 || hiding > 0: break
        case .paragraph: startParagraph()
        case .table:
            tables.append(OpenTable(number: tableCount))
            tableCount += 1
        case .row, .cell: enter(name)
        case .paragraphProperties: inParagraphProperties = true
        case .run: run = WordRun()
        case .runProperties: run.inProperties = true
        case .paragraphStyle:
            setStyle(value(event))
        case .runStyle, .bold, .italic, .colour, .hidden:
            if run.inProperties, !inParagraphProperties { run.set(name, value(event)) }
        case .tab, .positionalTab: if !inProperties { append("\t") }
        case .lineBreak, .carriageReturn: append("\n")
        case .noBreakHyphen: append("\u{2011}")
        case .symbol: appendSymbol(event)
        case .text: break
        }
    }

    private mutating func end(_ event: XMLTape.Event) {
        guard let name = WordName(rawValue: event.name) else { return }
        switch name {
        case .formerParagraph, .formerRun: formerDepth -= 1
        case .deleted, .movedAway, .fallback, .rubyText: if !inProperties { hiding -= 1 }
        case _ where formerDepth > 0: break
        case .paragraphProperties: inParagraphProperties = false
        case .runProperties: run.inProperties = false
        case .paragraph where hiding == 0: endParagraph()
        case .table where hiding == 0: tables.removeLast()
        default: break
        }
    }

    /// Whether properties are being read, where `del` and `tab` mean something other than text.
    private var inProperties: Bool { inParagraphProperties || run.inProperties }

    private mutating func hide(_ name: WordName) {
        guard !inProperties else { return }
        hiding += 1
        if name == .deleted || name == .movedAway, let last = open.indices.last {
            open[last].hidesWords = true
        }
    }

    private func value(_ event: XMLTape.Event) -> String? {
        tape.attribute(WordName.Attribute.value.rawValue, of: event)
    }

    private mutating func setStyle(_ style: String?) {
        guard let last = open.last, let style else { return }
        paragraphs[last.index].style = style
        let isLabel = labelStyles[style] ?? SpeakerWords.isLabelStyle(style)
        labelStyles[style] = isLabel
        paragraphs[last.index].hasLabelStyle = isLabel
    }

    private mutating func enter(_ name: WordName) {
        guard let last = tables.indices.last else { return }
        if name == .row {
            tables[last].row += 1
            tables[last].column = -1
        } else {
            tables[last].column += 1
        }
    }

    private mutating func startParagraph() {
        var paragraph = OpenParagraph(index: paragraphs.count)
        swap(&paragraph.text, &spare)
        paragraph.outerRun = run
        run = WordRun()
        open.append(paragraph)
        let cell = tables.last.map { SourceParagraph.Cell(table: $0.number, row: $0.row, column: $0.column) }
        paragraphs.append(
            SourceParagraph(cell: cell, place: SourcePlace(part: part, paragraph: paragraphs.count + 1)))
    }

    private mutating func endParagraph() {
        guard var ended = open.popLast() else { return }
        run = ended.outerRun
        let letters = Double(max(ended.letters, 1))
        paragraphs[ended.index].fill(Self.withLineBreaks(ended.text))
        paragraphs[ended.index].bold = Double(ended.bold) / letters
        paragraphs[ended.index].italic = Double(ended.italic) / letters
        paragraphs[ended.index].coloured = Double(ended.coloured) / letters
        paragraphs[ended.index].hidesWords = ended.hidesWords
        ended.text.removeAll(keepingCapacity: true)
        swap(&ended.text, &spare)
    }

    /// Text from databases and web pages holds `<br />` as it was typed.
    private static func withLineBreaks(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "<")) else { return text }
        return ["<br />", "<br/>", "<br>"].reduce(text) { text, tag in
            text.replacing(Array(tag.utf8), with: [0x0A])
        }
    }

    private mutating func add(_ event: XMLTape.Event) {
        guard formerDepth == 0, let last = open.indices.last else { return }
        guard hiding == 0, !run.isHidden else {
            open[last].hidesWords = true
            return
        }
        let bytes = tape.bytes[tape.range(of: event)]
        open[last].text.append(contentsOf: bytes)
        let letters = bytes.count
        open[last].letters += letters
        if run.isBold { open[last].bold += letters }
        if run.isItalic { open[last].italic += letters }
        if run.isColoured { open[last].coloured += letters }
    }

    private mutating func append(_ character: StaticString) {
        guard !run.isHidden, let last = open.indices.last else { return }
        open[last].text.append(contentsOf: "\(character)".utf8)
    }

    /// A sign of a symbol font, by its number in the font, which is all Word tells.
    private mutating func appendSymbol(_ event: XMLTape.Event) {
        guard !run.isHidden, let last = open.indices.last,
            let digits = tape.attribute(WordName.Attribute.character.rawValue, of: event)
        else { return }
        open[last].text.append(contentsOf: WordSymbol.text(UInt32(digits, radix: 16) ?? 0).utf8)
    }
}
