import DocumentIO
import StudyModel
import Testing
import Writers

/// A house's template lends its looks and nothing that tells who made it.
struct HouseStyleTests {
    private func written(
        _ template: HouseTemplate = HouseTemplate(), _ document: Document = document
    ) throws -> DOCXDump {
        let (style, _) = try HouseStyleReader.read(template.package(), file: "house.docx")
        let bytes = try DOCXRenderer(style).render(document)
        try leaveForEyes(bytes, "house-demo.docx")
        return try DOCXDump(bytes)
    }

    private static let document = {
        var document = DemoDocument.document
        document.draft = "K3F7-Q2PX"
        document.version = "draft 2"
        return document
    }()

    private func codes(_ template: HouseTemplate) throws -> [String] {
        try HouseStyleReader.read(template.package(), file: "house.docx").1.map(\.code)
    }

    @Test func `styles of one name are the house's, the others are ours, each once`() throws {
        let dump = try written()
        let styles = try dump.part("word/styles.xml").children.filter { $0.name.local == "style" }
        let ids = styles.compactMap { $0.attribute("styleId") }
        #expect(Set(ids).count == ids.count)
        #expect(
            Set(["Heading1", "Heading2", "Normal", "ListBullet", "Note", "HouseNote", "TableText"]).isSubset(
                of: ids))
        let heading = try #require(styles.first { $0.attribute("styleId") == "Heading1" })
        #expect(heading.child("rPr")?.child("color")?.attribute("val") == "7A1F3D")
        #expect(heading.child("basedOn")?.attribute("val") == "Normal")
        #expect(
            styles.filter { $0.attribute("default") == "1" && $0.attribute("type") == "paragraph" }.count == 1
        )
        let defaults = dump.all("rFonts", in: try dump.part("word/styles.xml")).first
        #expect(defaults?.attribute("ascii") == "Georgia")
        #expect(dump.all("lang", in: try dump.part("word/styles.xml")).first?.attribute("val") == "en-GB")
    }

    @Test func `ours take the colour of the house's headings`() throws {
        let markup = try #require(try written().package.read("word/styles.xml"))
        let text = String(decoding: markup, as: UTF8.self)
        #expect(!text.contains("0F4C5C") && text.contains("7A1F3D"))
    }

    @Test func `headings lose the house's numbers, for plans number their sections`() throws {
        let dump = try written()
        let heading = try dump.part("word/styles.xml").children.first {
            $0.attribute("styleId") == "Heading1"
        }
        #expect(heading.map { dump.all("numPr", in: $0).isEmpty } == true)
        #expect(try codes(HouseTemplate()).contains("template-numbers"))
    }

    @Test func `the cover comes first with its words filled in, and the title is not printed again`() throws {
        let dump = try written()
        let paragraphs = dump.body.children.first?.children ?? []
        #expect(paragraphs[1].text == "\(Self.document.title), 14 March 2026")
        #expect(paragraphs[2].text == "DRAFT for comment K3F7-Q2PX Our house")
        #expect(!dump.all("pStyle").contains { $0.attribute("val") == "Title" })
        #expect(paragraphs[3].name.local == "p" || dump.all("pageBreakBefore", in: paragraphs[3]).count == 1)
        #expect(!dump.all("br").contains { $0.attribute("type") == "page" })
    }

    @Test func `header and footer are the house's, with their picture, on every page`() throws {
        let dump = try written()
        let header = try dump.part("word/header1.xml")
        #expect(header.text.contains(Self.document.title) && !header.text.contains("Ada"))
        let image = try #require(dump.all("blip", in: header).first?.attribute("embed"))
        let links = try dump.part("word/_rels/header1.xml.rels").children
        let target = try #require(links.first { $0.attribute("Id") == image }?.attribute("Target"))
        #expect(try dump.package.read("word/" + target) == HouseTemplate.logo)
        let footer = try dump.part("word/footer2.xml")
        #expect(footer.text == "draft 2 · 14 March 2026 · 1")
        #expect(dump.all("sectPr").allSatisfy { dump.all("headerReference", in: $0).count == 1 })
        #expect(!dump.package.names.contains { $0.hasPrefix("word/header-") })
    }

    @Test func `paper and margins are the house's, on wide pages too`() throws {
        let dump = try written()
        #expect(dump.all("pgMar").allSatisfy { $0.attribute("left") == "1134" })
        #expect(dump.all("pgSz").map { $0.attribute("w") } == ["11906", "16838", "11906"])
        #expect(dump.all("tblW").first?.attribute("w") == "\(11906 - 2 * 1134)")
    }

    @Test func `lists of the house and ours never share a number`() throws {
        let dump = try written()
        let part = try dump.part("word/numbering.xml")
        for name in [("abstractNum", "abstractNumId"), ("num", "numId")] {
            let ids = part.children.filter { $0.name.local == name.0 }.compactMap { $0.attribute(name.1) }
            #expect(Set(ids).count == ids.count)
        }
        let used = Set(dump.all("numId").compactMap { $0.attribute("val") })
        let known = part.children.compactMap { $0.attribute("numId") }
        #expect(used.isSubset(of: known))
        let bullets = dump.all("p").filter {
            dump.all("pStyle", in: $0).first?.attribute("val") == "ListBullet"
        }
        #expect(bullets.allSatisfy { dump.all("numPr", in: $0).isEmpty })
    }

    @Test func `nothing tells who made the template`() throws {
        let package = try written().package
        for name in package.names where !name.hasSuffix(".xlsx") && !name.hasSuffix(".png") {
            let text = String(decoding: try package.read(name) ?? [], as: UTF8.self).lowercased()
            for mark in [
                "ada quill", "ada.png", "\\users", "rsid", "paraid", "<w:ins ", "<w:del ", "<w:comment",
                "comments",
                "customxml", "example.org", "targetmode", "<un:", "urn:unknown",
                "extlst",
            ] {
                #expect(!text.contains(mark), "\(mark) in \(name)")
            }
        }
    }

    @Test func `what is left behind is told`() throws {
        #expect(
            Set(try codes(HouseTemplate())) == [
                "template-numbers", "template-link", "template-changes", "template-field", "template-styles",
            ])
        var template = HouseTemplate()
        template.body =
            "<w:p>\(HouseTemplate.picture("x"))<w:r><w:t>{{who}}</w:t></w:r></w:p>" + template.body
            + "<w:p><w:r><w:t>The end</w:t></w:r></w:p>"
        let more = try codes(template)
        #expect(more.contains("template-image") && more.contains("template-placeholder"))
        #expect(more.contains("template-ending"))
        #expect(try written(template).all("drawing").count == 2, "the logo and the demo's chart")
    }

    @Test func `a template without cover, header or numbers lends its styles alone`() throws {
        var template = HouseTemplate()
        template.body = "<w:p><w:r><w:t>Sample words</w:t></w:r></w:p><w:sectPr/>"
        let dump = try written(template)
        #expect(!dump.text.contains("Sample words"))
        #expect(dump.all("pStyle").contains { $0.attribute("val") == "Title" })
        #expect(dump.package.names.contains("word/header-portrait.xml"))
    }

    @Test(arguments: [
        ("vnd.ms-word.document.macroEnabled.main+xml", "holds macros"),
        ("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "is not a Word document"),
    ])
    func `a file of another sort is refused with what to do`(type: String, words: String) throws {
        var template = HouseTemplate()
        template.mainType = "application/" + type
        let error = #expect(throws: InputError.self) {
            try HouseStyleReader.read(template.package(), file: "house.docm")
        }
        #expect(error?.reason.contains(words) == true && error?.file == "house.docm")
    }

    @Test(
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "is locked by a password"), ([], "is not a Word document"),
            (Array("<html>".utf8), "is not a Word document"), ([0x50, 0x4B, 3, 4, 9, 9], ""),
        ] as [([UInt8], String)])
    func `a locked, empty or damaged file is refused`(bytes: [UInt8], words: String) {
        let error = #expect(throws: InputError.self) { try HouseStyleReader.read(bytes, file: "house.docx") }
        #expect(error?.reason.contains(words) == true || words.isEmpty)
    }

    @Test func `a damaged part is named with its line`() throws {
        var template = HouseTemplate()
        template.styles = "\n<w:style>"
        let error = #expect(throws: InputError.self) {
            try HouseStyleReader.read(template.package(), file: "house.docx")
        }
        #expect(error?.part == "word/styles.xml" && error?.line == 2)
    }

    @Test(arguments: ["FFE680", "auto", "nonsense"])
    func `a colour that cannot be read on paper gives way to ours`(colour: String) throws {
        var template = HouseTemplate()
        template.styles = template.styles.replacing("7A1F3D", with: colour)
        let text = String(
            decoding: try written(template).package.read("word/styles.xml") ?? [], as: UTF8.self)
        #expect(text.contains(colour == "FFE680" ? "0F4C5C" : "204080"))
    }

    @Test func `the same template and document give the same bytes`() throws {
        let (style, _) = try HouseStyleReader.read(HouseTemplate().package(), file: "house.docx")
        #expect(try DOCXRenderer(style).render(Self.document) == DOCXRenderer(style).render(Self.document))
    }
}
