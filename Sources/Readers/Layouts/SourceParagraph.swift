import StudyModel

/// A paragraph of a document with the little of its look that tells who speaks.
struct SourceParagraph: Sendable {
    /// Its text; tabs are `\t`, line breaks `\n`.
    private(set) var text = ""
    /// Its lines that hold more than white space, in order.
    private(set) var lines: [SourceLine] = []
    /// Id of its paragraph style; nil for the default.
    var style: String?
    /// Whether its style is made for speakers' names.
    var hasLabelStyle = false
    /// How many UTF-8 bytes at its start are bold, up to the first that is not.
    var lead = 0
    /// Share of its letters that are bold, 0…1.
    var bold: Double = 0
    /// Share of its letters that are italic, 0…1.
    var italic: Double = 0
    /// Share of its letters in a colour of their own, 0…1.
    var coloured: Double = 0
    /// Its words that are not read.
    var unread = UnreadWords()
    /// The table cell it stands in; nil outside tables.
    private(set) var cell: Cell?
    /// Where it stands in the file.
    let place: SourcePlace
    /// Its index among the paragraphs it is read with.
    let index: Int

    /// A cell of a table: all counted from 0.
    struct Cell: Hashable, Sendable {
        var table: Int
        var row: Int
        var column: Int
    }

    /// A paragraph without words yet; its index is as its place counts where none is given.
    init(cell: Cell?, place: SourcePlace, index: Int? = nil) {
        self.cell = cell
        self.place = place
        self.index = index ?? place.paragraph - 1
    }

    /// Whether some of its words were left out because they are hidden or deleted.
    var hidesWords: Bool {
        get { unread.uncounted }
        set { unread.uncounted = newValue }
    }

    /// Whether it holds nothing but white space.
    var isBlank: Bool { lines.isEmpty }

    /// Its text without white space at either end.
    var trimmed: Substring {
        guard let first = lines.first, let last = lines.last else { return "" }
        return text[first.text.startIndex..<last.text.endIndex]
    }

    /// Its beginning, at most 80 characters.
    var excerpt: String {
        let words = trimmed
        return String(words.utf8.count <= 80 ? words : words.prefix(80))
    }

    /// Its first line in two: what is bold at its start, and what follows; nil where either is blank.
    var ledLine: (lead: Substring, rest: Substring)? {
        guard lead > 0, lead < text.utf8.count, let line = lines.first?.text else { return nil }
        let end = text.utf8.index(text.startIndex, offsetBy: lead)
        guard line.startIndex < end, end < line.endIndex
        else { return nil }
        let (first, rest) = (text[line.startIndex..<end].trimmed, text[end..<line.endIndex])
        return first.isEmpty || rest.trimmed.isEmpty ? nil : (first, rest)
    }

    /// Whether nearly all of it is bold.
    var isBold: Bool { bold > 0.9 }

    /// The paragraph as if it stood outside its table.
    var outsideTable: SourceParagraph {
        var paragraph = self
        paragraph.cell = nil
        return paragraph
    }

    /// The paragraph as it stands among others, at `index`.
    func moved(to index: Int) -> SourceParagraph {
        index == self.index ? self : moved(to: place, index)
    }

    /// The paragraph as one of a part inside the part `part`.
    func moved(to part: String) -> SourceParagraph {
        moved(to: SourcePlace(part: part, paragraph: place.paragraph, line: place.line), index)
    }

    private func moved(to place: SourcePlace, _ index: Int) -> SourceParagraph {
        var paragraph = SourceParagraph(cell: cell, place: place, index: index)
        (paragraph.style, paragraph.hasLabelStyle) = (style, hasLabelStyle)
        paragraph.lead = lead
        (paragraph.bold, paragraph.italic, paragraph.coloured) = (bold, italic, coloured)
        paragraph.unread = unread
        paragraph.fill(Array(text.utf8))
        return paragraph
    }

    /// Gives it its words: UTF-8, which is split into lines once and for all.
    mutating func fill(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
        lines = []
        guard !bytes.isEmpty else { return }
        guard bytes.contains(0x0A) else {
            if let line = SourceLine(text[...], paragraph: index) { lines = [line] }
            return
        }
        for line in text.utf8.split(separator: 0x0A) {
            if let line = SourceLine(Substring(line), paragraph: index) { lines.append(line) }
        }
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The text without white space (no-break spaces and the zero-width mark among it) at either end.
    var trimmed: Substring {
        var slice = self[...]
        while let first = slice.unicodeScalars.first, first.isBlank { slice.unicodeScalars.removeFirst() }
        while let last = slice.unicodeScalars.last, last.isBlank { slice.unicodeScalars.removeLast() }
        return slice
    }
}

extension Unicode.Scalar {
    /// White space, or a mark without width that programs leave behind.
    var isBlank: Bool {
        if isASCII { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
        return properties.isWhitespace || self == "\u{FEFF}" || self == "\u{200B}"
    }
}
