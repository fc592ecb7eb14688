import DocumentIO

/// The elements of WordprocessingML that carry words or tell how they look. Everything else passes unseen, so that
/// content controls, smart tags, hyperlinks, fields and insertions need no rules: their text is simply text.
enum WordName: Int32, CaseIterable, Sendable {
    case paragraph, run, text, tab, lineBreak, carriageReturn, noBreakHyphen, symbol, positionalTab
    case table, row, cell
    case deleted, movedAway, fallback, rubyText
    case paragraphProperties, runProperties, paragraphStyle, runStyle, bold, italic, colour, hidden
    case formerParagraph, formerRun

    /// The element's local name.
    var local: String {
        switch self {
        case .paragraph: "p"
        case .run: "r"
        case .text: "t"
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
        case .movedAway: "moveFrom"
        case .fallback: "Fallback"
        case .rubyText: "rt"
        case .paragraphProperties: "pPr"
        case .runProperties: "rPr"
        case .paragraphStyle: "pStyle"
        case .runStyle: "rStyle"
        case .bold: "b"
        case .italic: "i"
        case .colour: "color"
        case .hidden: "vanish"
        case .formerParagraph: "pPrChange"
        case .formerRun: "rPrChange"
        }
    }

    /// The attributes that matter.
    enum Attribute: Int, CaseIterable {
        /// `w:val`
        case value
        /// `w:char` of a symbol: a code point in hexadecimal.
        case character

        var local: String {
            switch self {
            case .value: "val"
            case .character: "char"
            }
        }
    }

    /// Both namespaces of WordprocessingML: of Word since 2007, and of ISO strict.
    private static let namespaces = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    private static let compatibility = ["http://schemas.openxmlformats.org/markup-compatibility/2006"]

    /// What the parser keeps of a part; an event's name is the raw value of a `WordName`.
    static let vocabulary = XMLVocabulary(
        elements: allCases.map { name in
            XMLVocabulary.Entry(
                name.local, namespaces: name == .fallback ? compatibility : namespaces,
                keepsText: name == .text)
        },
        attributes: Attribute.allCases.map { XMLVocabulary.Entry($0.local, namespaces: namespaces) })
}
