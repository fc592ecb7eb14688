import DocumentIO

/// A page upright or on its side, with its size, header and footer. Lengths in twentieths of a point.
enum DOCXPage: String, CaseIterable {
    case portrait
    case landscape

    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let short = 11906
    private static let long = 16838
    private static let margin = 1247

    /// Between the margins.
    var textWidth: Int { (self == .portrait ? Self.short : Self.long) - 2 * Self.margin }
    var headerID: String { "header-" + rawValue }
    var footerID: String { "footer-" + rawValue }

    /// Writes the properties of a section of such pages.
    func write(to xml: inout XMLWriter) {
        xml.start("w:sectPr")
        xml.empty("w:headerReference", ["w:type": "default", "r:id": headerID])
        xml.empty("w:footerReference", ["w:type": "default", "r:id": footerID])
        xml.empty("w:type", ["w:val": "nextPage"])
        switch self {
        case .portrait: xml.empty("w:pgSz", ["w:w": "\(Self.short)", "w:h": "\(Self.long)"])
        case .landscape:
            xml.empty("w:pgSz", ["w:w": "\(Self.long)", "w:h": "\(Self.short)", "w:orient": "landscape"])
        }
        let margin = "\(Self.margin)"
        xml.empty(
            "w:pgMar",
            [
                "w:top": "1418", "w:right": margin, "w:bottom": "1304", "w:left": margin, "w:header": "652",
                "w:footer": "567", "w:gutter": "0",
            ])
        xml.end()
    }

    /// The part that prints the status and the title at the head of each page.
    func header(of document: Document) -> [UInt8] {
        part("w:hdr", style: "Header") { xml in
            run(document.status ?? "", style: "Strong", to: &xml)
            // A long title would run into the status.
            if document.title.count <= 80 {
                tab(to: &xml)
                run(document.title, to: &xml)
            }
        }
    }

    /// The part that prints the footer and "Page x of y" at the foot of each page.
    func footer(of document: Document) -> [UInt8] {
        part("w:ftr", style: "Footer") { xml in
            run(document.footer ?? "", to: &xml)
            tab(to: &xml)
            run("Page ", to: &xml)
            field("PAGE", to: &xml)
            run(" of ", to: &xml)
            field("NUMPAGES", to: &xml)
        }
    }
}

private extension DOCXPage {
    func part(_ root: String, style: String, _ contents: (inout XMLWriter) -> Void) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start(root, ["xmlns:w": Self.word])
        xml.start("w:p")
        xml.start("w:pPr")
        xml.empty("w:pStyle", ["w:val": style])
        xml.start("w:tabs")
        xml.empty("w:tab", ["w:val": "right", "w:pos": "\(textWidth)"])
        xml.end()
        xml.end()
        contents(&xml)
        return xml.finish()
    }

    func run(_ text: String, style: String? = nil, to xml: inout XMLWriter) {
        guard !text.isEmpty else { return }
        xml.start("w:r")
        if let style {
            xml.start("w:rPr")
            xml.empty("w:rStyle", ["w:val": style])
            xml.end()
        }
        xml.element("w:t", ["xml:space": "preserve"], text: text)
        xml.end()
    }

    func tab(to xml: inout XMLWriter) {
        xml.start("w:r")
        xml.empty("w:tab")
        xml.end()
    }

    func field(_ instruction: String, to xml: inout XMLWriter) {
        xml.start("w:fldSimple", ["w:instr": " \(instruction) "])
        run("1", to: &xml)
        xml.end()
    }
}
