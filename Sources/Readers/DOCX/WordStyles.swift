import DocumentIO

/// What the style sheet of a document says of styles that the words themselves do not show.
struct WordStyles: Sendable {
    /// A style with all it takes over from the style it is based on; nil: it says nothing.
    struct Style: Sendable {
        var isHidden: Bool?
        var isBold: Bool?
        var isItalic: Bool?
        var isColoured: Bool?
        /// The list its paragraphs are numbered by.
        var list: String?
        /// The level of that list, from 0.
        var level: Int?
        /// Whether its name is one for speakers' names.
        var isLabel = false
    }

    private var styles: [String: Style] = [:]

    /// No styles: of documents whose words show all that matters.
    init() {}

    /// The styles of the style sheet parsed to `tape`.
    init(_ tape: XMLTape) {
        guard let root = tape.root else { return }
        var elements: [String: XMLElement] = [:]
        for element in root.children where element.name.local == "style" {
            if let id = element.attribute("styleId") { elements[id] = element }
        }
        for id in elements.keys { styles[id] = Self.style(id, elements, depth: 0) }
    }

    /// The style with that id; nil where nothing is known of it.
    subscript(id: String) -> Style? { styles[id] }

    /// Whether any of the styles `used` tells something that the words alone do not show.
    func matters(to used: Set<String>) -> Bool {
        used.contains { id in
            guard let style = styles[id] else { return false }
            return style.isHidden == true || style.list != nil || style.isLabel || style.isBold == true
                || style.isItalic == true || style.isColoured == true
        }
    }

    /// Whether any of the styles `used` numbers its paragraphs.
    func number(_ used: Set<String>) -> Bool { used.contains { styles[$0]?.list != nil } }

    /// Whether `id` is one of Word's own styles, which hide and number nothing unless someone went to lengths.
    static func isOfWord(_ id: String) -> Bool { ofWord.contains(id) || id.hasPrefix("Heading") }
}

private extension WordStyles {
    static let ofWord: Set<String> = [
        "Normal", "Title", "Subtitle", "ListParagraph", "Strong", "Emphasis", "Hyperlink", "BodyText",
        "PlainText",
        "NoSpacing", "Header", "Footer", "TableGrid", "TableNormal", "FootnoteText", "FootnoteReference",
        "EndnoteText", "EndnoteReference", "CommentText", "CommentReference", "PageNumber",
        "DefaultParagraphFont",
    ]
    /// The longest chain of styles, each based on the next, that is followed: a circle would have no end.
    static let longestChain = 16

    static func style(_ id: String, _ elements: [String: XMLElement], depth: Int) -> Style {
        guard depth < longestChain, let element = elements[id] else { return Style() }
        var style =
            element.child("basedOn")?.attribute("val").map { Self.style($0, elements, depth: depth + 1) }
            ?? Style()
        let run = element.child("rPr")
        style.isHidden = toggle("vanish", run) ?? style.isHidden
        // A heading is bold as a whole; only styles of letters set words apart as bold letters do.
        if element.attribute("type") == "character" {
            style.isBold = toggle("b", run) ?? style.isBold
            style.isItalic = toggle("i", run) ?? style.isItalic
            style.isColoured =
                run?.child("color").map { WordRun.isColour($0.attribute("val")) } ?? style.isColoured
            if id == "Hyperlink" { style.isColoured = nil }
        }
        let numbering = element.child("pPr")?.child("numPr")
        style.list = numbering?.child("numId")?.attribute("val") ?? style.list
        style.level = numbering?.child("ilvl")?.attribute("val").flatMap { Int($0) } ?? style.level
        let name = element.child("name")?.attribute("val")
        style.isLabel = style.isLabel || SpeakerWords.isLabelStyle(name)
        return style
    }

    static func toggle(_ name: String, _ properties: XMLElement?) -> Bool? {
        properties?.child(name).map { WordRun.isOn($0.attribute("val")) }
    }
}
