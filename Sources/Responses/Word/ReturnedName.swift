import DocumentIO

/// The elements of WordprocessingML that say what was written, commented on or changed, and where.
enum ReturnedName: String {
    case paragraph = "p"
    case text = "t"
    case struckText = "delText"
    case tab
    case lineBreak = "br"
    case carriageReturn = "cr"
    case noBreakHyphen
    case paragraphProperties = "pPr"
    case runProperties = "rPr"
    case rowProperties = "trPr"
    case paragraphStyle = "pStyle"
    case outlineLevel = "outlineLvl"
    case inserted = "ins"
    case deleted = "del"
    case movedAway = "moveFrom"
    case movedHere = "moveTo"
    case bookmarkStart
    case bookmarkEnd
    case commentStart = "commentRangeStart"
    case commentEnd = "commentRangeEnd"
    case commentReference
    case comment
    case table = "tbl"
    case row = "tr"
    case cell = "tc"
    case note = "footnote"
    case endnote

    private static let namespaces: Set<String> = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]

    /// The element's name where it is one of Word's; nil for all others.
    init?(_ name: XMLName) {
        guard let namespace = name.namespace, Self.namespaces.contains(namespace) else { return nil }
        self.init(rawValue: name.local)
    }
}
