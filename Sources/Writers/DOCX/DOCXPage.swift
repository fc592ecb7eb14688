import DocumentIO

/// A page upright or on its side, with its header and footer.
enum DOCXPage: String, CaseIterable {
    case portrait
    case landscape

    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var headerID: String { "header-" + rawValue }
    var footerID: String { "footer-" + rawValue }

    /// Writes the properties of a section of such pages; the document's first may have a first page of its own.
    func write(_ look: DOCXLook, isFirst: Bool, to xml: inout XMLWriter) {
        let paper = look.paper(of: self)
        xml.start("w:sectPr")
        for reference in look.references(of: self) {
            xml.empty(reference.element, ["w:type": reference.pages, "r:id": reference.id])
        }
        xml.empty("w:type", ["w:val": "nextPage"])
        xml.empty(
            "w:pgSz",
            [
                "w:w": "\(paper.width)", "w:h": "\(paper.height)",
                "w:orient": self == .landscape ? "landscape" : nil,
            ])
        xml.empty(
            "w:pgMar",
            [
                "w:top": "\(paper.top)", "w:right": "\(paper.right)", "w:bottom": "\(paper.bottom)",
                "w:left": "\(paper.left)", "w:header": "\(paper.header)", "w:footer": "\(paper.footer)",
                "w:gutter": "\(paper.gutter)",
            ])
        if isFirst, look.house?.hasTitlePage == true { xml.empty("w:titlePg") }
        xml.end()
    }

    /// The part that prints the status and the title at the head of each page.
    func header(of document: Document, _ look: DOCXLook) -> [UInt8] {
        part("w:hdr", style: "Header", look) { xml in
            run(document.status ?? "", style: "Strong", to: &xml)
            // A long title would run into the status.
            if document.title.count <= 80 {
                tab(to: &xml)
                run(document.title, to: &xml)
            }
        }
    }

    /// The part that prints the footer and "Page x of y" at the foot of each page.
    func footer(of document: Document, _ look: DOCXLook) -> [UInt8] {
        part("w:ftr", style: "Footer", look) { xml in
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
    func part(
        _ root: String, style: String, _ look: DOCXLook, _ contents: (inout XMLWriter) -> Void
    ) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start(root, ["xmlns:w": Self.word])
        xml.start("w:p")
        xml.start("w:pPr")
        xml.empty("w:pStyle", ["w:val": style])
        xml.start("w:tabs")
        xml.empty("w:tab", ["w:val": "right", "w:pos": "\(look.textWidth(of: self))"])
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
