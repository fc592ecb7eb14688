import DocumentIO

/// The elements of WordprocessingML that carry words or tell how they look. Everything else passes unseen, so that
/// content controls, smart tags, hyperlinks and insertions need no rules: their text is simply text.
enum WordName: Int32, CaseIterable, Sendable {
    case paragraph, run, text, tab, lineBreak, carriageReturn, noBreakHyphen, symbol, positionalTab
    case table, row, cell
    case deleted, deletedText, movedAway, rubyText
    case alternates, choice, fallback
    case fieldMark, embeddedDocument
    case mathRun, mathText
    case commentStart, commentEnd, commentMark, comment
    case paragraphProperties, runProperties, paragraphStyle, runStyle, bold, italic, colour, hidden
    case listLevel, listNumber
    case formerParagraph, formerRun

    /// The element's local name.
    var local: String {
        switch self {
        case .paragraph: "p"
        case .run, .mathRun: "r"
        case .text, .mathText: "t"
        case .tab: "tab"
        case .lineBreak: "br"
        case .carriageReturn: "cr"
        case .noBreakHyphen: "noBreakHyphen"
        case .symbol: "sym"
        case .positionalTab: "ptab"
        case .table: "tbl"
        case .row: "tr"
        case .cell: "tc"
        case .deleted: "del"
        case .deletedText: "delText"
        case .movedAway: "moveFrom"
        case .rubyText: "rt"
        case .alternates: "AlternateContent"
        case .choice: "Choice"
        case .fallback: "Fallback"
        case .fieldMark: "fldChar"
        case .embeddedDocument: "altChunk"
        case .commentStart: "commentRangeStart"
        case .commentEnd: "commentRangeEnd"
        case .commentMark: "commentReference"
        case .comment: "comment"
        case .paragraphProperties: "pPr"
        case .runProperties: "rPr"
        case .paragraphStyle: "pStyle"
        case .runStyle: "rStyle"
        case .bold: "b"
        case .italic: "i"
        case .colour: "color"
        case .hidden: "vanish"
        case .listLevel: "ilvl"
        case .listNumber: "numId"
        case .formerParagraph: "pPrChange"
        case .formerRun: "rPrChange"
        }
    }

    private var namespaces: [String] {
        switch self {
        case .alternates, .choice, .fallback: WordNamespace.compatibility
        case .mathRun, .mathText: WordNamespace.math
        default: WordNamespace.main
        }
    }

    private var keepsText: Bool { self == .text || self == .mathText || self == .deletedText }

    /// What the parser keeps of a part; an event's name is the raw value of a `WordName`.
    static let vocabulary = XMLVocabulary(
        elements: allCases.map {
            XMLVocabulary.Entry($0.local, namespaces: $0.namespaces, keepsText: $0.keepsText)
        },
        attributes: WordAttribute.allCases.map { XMLVocabulary.Entry($0.local, namespaces: $0.namespaces) })
}
