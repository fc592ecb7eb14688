import DocumentIO
import StudyModel
import Testing
import Writers

/// What a template may hold that would stop a run, or lead out of the file.
struct HouseHazardTests {
    private func written(_ template: HouseTemplate) throws -> DOCXDump {
        let (style, _) = try HouseStyleReader.read(template.package(), file: "house.docx")
        let bytes = try DOCXRenderer(style).render(DemoDocument.document)
        #expect(try DOCXChecker(bytes).faults.isEmpty)
        return try DOCXDump(bytes)
    }

    @Test func `a margin of any size is cut to what Word takes`() throws {
        var template = HouseTemplate()
        template.body = template.body.replacing("w:top=\"1700\"", with: "w:top=\"\(Int.min)\"")
        #expect(try written(template).all("pgMar").first?.attribute("top") == "31680")
    }

    @Test(arguments: ["\(Int.max)", "2147483647", "-1", "x"])
    func `a list with an impossible number is left behind`(id: String) throws {
        var template = HouseTemplate()
        template.numbering =
            HouseTemplate.numbering.replacing("abstractNumId=\"3\"", with: "abstractNumId=\"\(id)\"")
            + "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"3\"/></w:num>"
        let lists = try written(template).part("word/numbering.xml").children
        let ids = lists.compactMap { $0.attribute("abstractNumId") ?? $0.attribute("numId") }
        #expect(
            !ids.isEmpty && !ids.contains(id) && !ids.contains("7"),
            "the list of a definition left behind goes too")
    }

    @Test func `the list and level of a style are numbers or nothing`() throws {
        var template = HouseTemplate()
        template.styles += """
            <w:style w:type="paragraph" w:styleId="Nummer"><w:name w:val="List Number"/><w:pPr><w:numPr>\
            <w:ilvl w:val="0&quot;/&gt;&lt;w:t&gt;x"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
            """
        let overrides = try written(template).part("word/numbering.xml").children
            .compactMap { $0.child("lvlOverride") }
        #expect(!overrides.isEmpty && overrides.allSatisfy { $0.attribute("ilvl") == "0" })
    }

    @Test(arguments: [
        "src=\"http://example.net/a.png\"", "href=\"file:///C:/Users/a\"", "alt=\"C:\\Users\\ada\\a.png\"",
        "title=\"/home/ada/a.png\"",
    ])
    func `a shape leads nowhere and names no file`(attribute: String) throws {
        var template = HouseTemplate()
        let shape = "<v:shape id=\"s\" style=\"width:9pt\" \(attribute)><v:fill \(attribute)/></v:shape>"
        template.body = "<w:p><w:r><w:pict>\(shape)</w:pict></w:r></w:p>" + template.body
        let dump = try written(template)
        #expect(dump.all("shape").count == 1, "the shape itself stays")
        let text = String(decoding: try dump.package.read("word/document.xml") ?? [], as: UTF8.self)
        #expect(!text.contains("example.net") && !text.contains("C:") && !text.contains("/home"))
    }

    @Test func `a picture of another sort is left out, and told`() throws {
        var template = HouseTemplate()
        template.logo = Array("GIF89a, drawn by Ada Quill".utf8)
        let (_, told) = try HouseStyleReader.read(template.package(), file: "house.docx")
        #expect(told.contains { $0.code == "template-picture" && $0.severity == .warning })
        #expect(!told.contains { $0.code == "template-image" })
        let names = try written(template).package.names
        #expect(!names.contains { $0.hasPrefix("word/media/") })
    }
}
