import DocumentIO

extension DOCXBody {
    /// Writes running text as runs.
    mutating func write(_ text: [Inline]) {
        for part in text {
            switch part {
            case .text(let words): run(words)
            case .strong(let words): run(words, style: "Strong")
            case .emphasis(let words): run(words, style: "Emphasis")
            case .note(let words): run(words, style: "Note")
            case .link(let words, let anchor):
                guard let target = cursor.link(to: anchor) else { run(words); continue }
                guard let number = target.citation else { link(words, to: target.anchor); continue }
                bookmark(OutlineCursor.citationAnchor(target.anchor, number)) {
                    $0.link(words, to: target.anchor)
                }
            case .statement(let id, let words):
                guard !id.isEmpty else { write(words); continue }
                bookmark(named: bookmarks.statement(id)) { $0.write(words) }
            case .target(let anchor, let words):
                guard let name = cursor.target(anchor) else { write(words); continue }
                bookmark(name) { $0.write(words) }
            case .lineBreak:
                xml.start("w:r")
                xml.empty("w:br")
                xml.end()
            }
        }
    }

    /// Writes a run of `words`; line ends become breaks, tabs become tabs.
    mutating func run(_ words: String, style: String? = nil) {
        guard !words.isEmpty else { return }
        xml.start("w:r")
        if style != nil || words.isRightToLeft {
            xml.start("w:rPr")
            if let style { xml.empty("w:rStyle", ["w:val": style]) }
            if words.isRightToLeft { xml.empty("w:rtl") }
            xml.end()
        }
        for (index, line) in words.textLines.enumerated() {
            if index > 0 { xml.empty("w:br") }
            for (column, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
            {
                if column > 0 { xml.empty("w:tab") }
                if !piece.isEmpty { xml.element("w:t", ["xml:space": "preserve"], text: String(piece)) }
            }
        }
        xml.end()
    }

    /// Writes a link to the bookmark of `anchor`.
    mutating func link(_ words: String, to anchor: String, tip: String? = nil) {
        xml.start(
            "w:hyperlink", ["w:anchor": bookmarks.name(of: anchor), "w:history": "1", "w:tooltip": tip])
        run(words, style: "Hyperlink")
        xml.end()
    }

    /// Writes `contents` between the ends of the bookmark of `anchor`.
    mutating func bookmark(_ anchor: String, _ contents: (inout DOCXBody) -> Void) {
        bookmark(named: bookmarks.name(of: anchor), contents)
    }

    /// Writes `contents` between the ends of a bookmark of that name.
    mutating func bookmark(named name: String, _ contents: (inout DOCXBody) -> Void) {
        let id = "\(bookmarks.nextID())"
        xml.empty("w:bookmarkStart", ["w:id": id, "w:name": name])
        contents(&self)
        xml.empty("w:bookmarkEnd", ["w:id": id])
    }
}

extension String {
    /// Whether its first letter belongs to a script written from right to left.
    var isRightToLeft: Bool {
        for scalar in unicodeScalars where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
                return true
            default: return false
            }
        }
        return false
    }
}
