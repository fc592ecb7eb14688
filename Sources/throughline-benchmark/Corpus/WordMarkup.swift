import DocumentIO

/// Writes WordprocessingML as Word saves a document that people have edited: revision ids on paragraphs and runs,
/// run properties repeated on every run, text cut into many runs, marks of the spelling checker between them.
struct WordMarkup {
    private var xml = XMLWriter()
    private var generator: SeededGenerator
    /// Revision ids of a document are few: one for each time it was saved.
    private let revisions: [String]

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        revisions = (0..<12).map { _ in Self.hexadecimal(generator.next() & 0xFF_FFFF) }
        self.generator = generator
        xml.declaration()
        xml.raw(WordParts.documentStart)
    }

    /// The whole part.
    consuming func finish() -> [UInt8] {
        xml.raw(WordParts.documentEnd)
        return xml.finish()
    }

    /// A paragraph of `runs`, each bold or plain, in `style` where one is given.
    mutating func paragraph(_ runs: [(text: String, isBold: Bool)], style: String? = nil) {
        let revision = generator.pick(revisions)
        xml.raw("<w:p w14:paraId=\"")
        xml.raw(Self.hexadecimal(generator.next() & 0x7FFF_FFFF))
        xml.raw("\" w14:textId=\"77777777\" w:rsidR=\"\(revision)\" w:rsidRDefault=\"\(revision)\"><w:pPr>")
        if let style { xml.raw("<w:pStyle w:val=\"\(style)\"/>") }
        xml.raw("<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:rPr>")
        xml.raw(Self.properties)
        xml.raw("</w:rPr></w:pPr>")
        for run in runs { write(run.text, isBold: run.isBold) }
        xml.raw("</w:p>")
    }

    mutating func startTable() { xml.raw(WordParts.tableStart) }

    mutating func row(_ cells: [(text: String, isBold: Bool)]) {
        xml.raw("<w:tr w:rsidR=\"\(generator.pick(revisions))\">")
        for (index, cell) in cells.enumerated() {
            let width = index == 0 ? 1_980 : 7_036
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
            paragraph([cell])
            xml.raw("</w:tc>")
        }
        xml.raw("</w:tr>")
    }

    mutating func endTable() { xml.raw("</w:tbl>") }
}

private extension WordMarkup {
    static let properties =
        "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"

    /// Bold text whole, plain text cut into runs of some words.
    mutating func write(_ text: String, isBold: Bool) {
        guard !isBold else { return run(text[...], isBold: true) }
        var rest = text[...]
        while !rest.isEmpty {
            let piece = cut(&rest, afterWords: 4 + generator.below(10))
            if generator.chance(12) {
                xml.raw("<w:proofErr w:type=\"gramStart\"/>")
                run(piece, isBold: false)
                xml.raw("<w:proofErr w:type=\"gramEnd\"/>")
            } else {
                run(piece, isBold: false)
            }
        }
    }

    /// Takes that many words with the space behind them off the front.
    func cut(_ rest: inout Substring, afterWords count: Int) -> Substring {
        var seen = 0
        let end = rest.utf8.firstIndex { byte in
            if byte == UInt8(ascii: " ") { seen += 1 }
            return seen == count
        }
        guard let end else {
            defer { rest = "" }
            return rest
        }
        let next = rest.utf8.index(after: end)
        defer { rest = rest[next...] }
        return rest[..<next]
    }

    mutating func run(_ text: Substring, isBold: Bool) {
        xml.raw("<w:r")
        if generator.chance(60) { xml.raw(" w:rsidRPr=\"\(generator.pick(revisions))\"") }
        xml.raw("><w:rPr>")
        if isBold { xml.raw("<w:b/><w:bCs/>") }
        xml.raw(Self.properties)
        if generator.chance(2) { xml.raw("<w:lang w:val=\"en-GB\"/>") }
        xml.raw("</w:rPr>")
        if generator.chance(1) { xml.raw("<w:lastRenderedPageBreak/>") }
        let keepsSpace = text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
        xml.raw(keepsSpace ? "<w:t xml:space=\"preserve\">" : "<w:t>")
        xml.text(String(text))
        xml.raw("</w:t></w:r>")
    }

    /// Eight upper-case digits, as Word writes its ids.
    static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    }
}
