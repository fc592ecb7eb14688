import DocumentIO
import StudyModel

/// Reads the paragraphs of one part of a Word document, in the order they begin.
///
/// Tracked insertions and text moved here count as text; deletions, text moved away, hidden text and the instructions
/// of fields do not. Text boxes are read once: of a drawing and its fallback, the first that holds anything.
struct WordParagraphs {
    let tape: XMLTape
    let part: String
    let styles: WordStyles
    /// Whether the instructions of fields are told from their results; off for parts whose fields do not end.
    let tellsFields: Bool
    var lists: WordLists
    var reading = WordReading()
    /// The paragraph being read, and those around it, the innermost last: a text box holds paragraphs inside one.
    var current = OpenParagraph()
    var outer: [OpenParagraph] = []
    var isOpen = false
    /// Paragraphs begun so far, those that joined another among them.
    var begun = 0
    /// Room for the words of the next paragraph.
    var spare: [UInt8] = []
    var tables: [OpenTable] = []
    var tableCount = 0
    var run = WordRun()
    /// How many open elements hide what is inside; of these, deletions and texts moved away.
    var hiding = 0
    var deletions = 0
    var movesAway = 0
    var inDeletedText = false
    /// For each open field, the innermost last, whether its instruction is being read.
    var fields: [Bool] = []
    var instructions = 0
    var branches: [AlternateBranches] = []
    /// Bytes of text taken so far, and paragraphs: tells whether a branch held anything.
    var taken = 0
    var formerDepth = 0
    var inParagraphProperties = false
    /// Which of the styles met so far are made for speakers' names.
    var labelStyles: [String: Bool] = [:]
    /// The comments whose ranges are open, with the words so far.
    var openComments: [(id: String, place: SourcePlace, words: [UInt8])] = []

    /// What the part called `part` says, parsed to `tape` by `WordName.vocabulary`.
    static func read(
        _ tape: XMLTape, part: String, styles: WordStyles = WordStyles(), lists: WordLists = WordLists()
    ) -> WordReading {
        var reader = WordParagraphs(tape, part, styles, lists, tellsFields: true)
        reader.readAll()
        guard reader.instructions > 0 else { return reader.reading }
        // A field that is never told to end would swallow the rest of the document.
        reader = WordParagraphs(tape, part, styles, lists, tellsFields: false)
        reader.readAll()
        return reader.reading
    }

    private init(
        _ tape: XMLTape, _ part: String, _ styles: WordStyles, _ lists: WordLists, tellsFields: Bool
    ) {
        self.tape = tape
        self.part = part
        self.styles = styles
        self.lists = lists
        self.tellsFields = tellsFields
    }

    private mutating func readAll() {
        for event in tape.events {
            switch event.kind {
            case .text: add(event)
            case .start: start(event)
            case .end: end(event)
            }
        }
        finishJoined()
        reading.usedStyles.formUnion(labelStyles.keys)
    }
}

struct OpenTable: Hashable, Sendable {
    let number: Int
    var row = -1
    var column = -1
}

extension WordParagraphs {
    private mutating func start(_ event: XMLTape.Event) {
        guard let name = WordName(rawValue: event.name) else { return }
        switch name {
        case .formerParagraph, .formerRun: formerDepth += 1
        case .deleted, .movedAway, .rubyText: hide(name)
        case .alternates, .choice, .fallback: startBranch(name)
        case .fieldMark: markField(tape.attribute(.fieldMark, of: event))
        case .deletedText: inDeletedText = true
        case _ where formerDepth > 0 || hiding > 0: break
        case .paragraph: startParagraph()
        case .table: startTable()
        case .row, .cell: enter(name)
        case .paragraphProperties: inParagraphProperties = true
        case .run, .mathRun: startRun()
        case .runProperties: run.inProperties = true
        case .paragraphStyle: setStyle(value(event))
        case .listLevel, .listNumber: if inParagraphProperties { setList(name, value(event)) }
        case .runStyle, .bold, .italic, .colour, .hidden:
            if run.inProperties, !inParagraphProperties { setLook(name, value(event)) }
        case .tab, .positionalTab: if !inProperties { append(0x09) }
        case .lineBreak, .carriageReturn: append(Self.lineBreak)
        case .noBreakHyphen: append("\u{2011}")
        case .symbol: appendSymbol(event)
        case .commentStart, .commentEnd, .commentMark, .comment: noteComment(name, event)
        case .embeddedDocument: noteEmbedded(event)
        case .text, .mathText: break
        }
    }

    private mutating func end(_ event: XMLTape.Event) {
        guard let name = WordName(rawValue: event.name) else { return }
        switch name {
        case .formerParagraph, .formerRun: formerDepth -= 1
        case .deleted, .movedAway, .rubyText: unhide(name)
        case .alternates, .choice, .fallback: endBranch(name)
        case .deletedText: inDeletedText = false
        case _ where formerDepth > 0: break
        case .paragraphProperties: inParagraphProperties = false
        case .runProperties: run.inProperties = false
        case .paragraph where hiding == 0: endParagraph()
        case .table where hiding == 0:
            finishJoined()
            tables.removeLast()
        default: break
        }
    }

    /// Whether properties are being read, where `del` and `tab` mean something other than text.
    var inProperties: Bool { inParagraphProperties || run.inProperties }

    func value(_ event: XMLTape.Event) -> String? { tape.attribute(.value, of: event) }
}
