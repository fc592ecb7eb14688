/// A paragraph of an OpenDocument text that is being read.
struct ODTOpenParagraph: Sendable {
    /// Where in its list it stands.
    let index: Int
    /// Whether it is kept apart from the text.
    let isAside: Bool
    /// How its text looks outside spans.
    let paragraphLook: ODTStyles.Look
    /// The looks of the spans that are open, innermost last.
    var looks: [ODTStyles.Look] = []
    /// How many words were deleted here under tracked changes.
    var deleted = 0
    /// Hidden text, with a space between its pieces.
    private var hidden: [UInt8] = []
    private var text: [UInt8] = []
    private var letters = 0
    private var bold = 0
    private var italic = 0
    private var coloured = 0
    /// Whether white space that comes now counts: of several spaces in the file one does, at the start none.
    private var keepsSpace = false

    init(index: Int, isAside: Bool, look: ODTStyles.Look) {
        self.index = index
        self.isAside = isAside
        paragraphLook = look
    }

    /// How text looks here.
    var look: ODTStyles.Look { looks.last ?? paragraphLook }

    /// Adds text as it stands in the file.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard look.isHidden != true else {
            hide(bytes)
            return
        }
        let before = text.count
        for byte in bytes {
            if byte.isASCIISpace {
                if keepsSpace { text.append(0x20) }
                keepsSpace = false
            } else {
                text.append(byte)
                keepsSpace = true
            }
        }
        let added = text.count - before
        letters += added
        if look.isBold == true { bold += added }
        if look.isItalic == true { italic += added }
        if look.isColoured == true { coloured += added }
    }

    /// Notes text that is hidden.
    mutating func hide(_ bytes: ArraySlice<UInt8>) {
        hidden += bytes
        hidden.append(0x20)
    }

    /// Adds spaces, a tab or a line break.
    mutating func append(_ bytes: [UInt8]) {
        guard look.isHidden != true else { return }
        text += bytes
        keepsSpace = bytes != [0x0A]
    }

    /// Gives `paragraph` its words and its look.
    func finish(_ paragraph: inout SourceParagraph) {
        let all = Double(max(letters, 1))
        paragraph.fill(text)
        paragraph.bold = Double(bold) / all
        paragraph.italic = Double(italic) / all
        paragraph.coloured = Double(coloured) / all
        paragraph.unread.deleted = deleted
        if !hidden.isEmpty { paragraph.unread.hidden = WordBytes.words(hidden) }
    }
}
