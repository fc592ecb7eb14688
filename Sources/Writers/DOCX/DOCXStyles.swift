/// The style sheet of every Word file. Built-in styles keep Word's names, so that the navigation pane,
/// the table of contents and whoever restyles the file find them. Sizes in half points, lengths in
/// twentieths of a point.
enum DOCXStyles {
    /// The part: `tab` is the place of page numbers in contents, the others are the instances of its lists.
    static func part(tab: Int, bullets: Int, numbers: Int, _ palette: DOCXPalette) -> String {
        palette.applied(to: sheet).replacing("@tab", with: "\(tab)").replacing("@bullets", with: "\(bullets)")
            .replacing("@numbers", with: "\(numbers)")
    }

    /// The styles by id and name.
    static let names: [(id: String, name: String)] =
        all.map { ($0.id, $0.name) } + [
            ("DefaultParagraphFont", "Default Paragraph Font"), ("Strong", "Strong"),
            ("Emphasis", "Emphasis"),
            ("Note", "Note"), ("Hyperlink", "Hyperlink"), ("TableNormal", "Normal Table"),
            ("TableGrid", "Table Grid"), ("ReportTable", "Report Table"), ("CalloutBox", "Callout Box"),
        ]

    /// What the style of that id is for.
    static func type(of id: String) -> String {
        switch id {
        case "DefaultParagraphFont", "Strong", "Emphasis", "Note", "Hyperlink": "character"
        case "TableNormal", "TableGrid", "ReportTable", "CalloutBox": "table"
        default: "paragraph"
        }
    }

    private static let all = paragraphs + headings + lists + fields + small
    private static let sheet = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\(defaults)\
        \(all.map(\.xml).joined())\(characters)\(tables)</w:styles>
        """

    private static let defaults = """
        <w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>\
        <w:sz w:val="22"/><w:szCs w:val="22"/>\
        <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>\
        </w:pPrDefault></w:docDefaults>
        """

    private static let paragraphs = [
        Paragraph("Normal", "Normal", basedOn: nil, "", "<w:color w:val=\"1D2733\"/>"),
        Paragraph(
            "Title", "Title",
            "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\" w:line=\"240\" w:lineRule=\"auto\"/>",
            accent + "<w:spacing w:val=\"-6\"/><w:sz w:val=\"56\"/><w:szCs w:val=\"56\"/>"),
        Paragraph(
            "Subtitle", "Subtitle", "<w:spacing w:after=\"200\" w:line=\"252\" w:lineRule=\"auto\"/>",
            soft + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
        Paragraph(
            "Status", "Document Status", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/>",
            "<w:b/>" + accent + "<w:spacing w:val=\"10\"/>"),
        Paragraph(
            "Date", "Date",
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"0F4C5C\"/></w:pBdr>"
                + "<w:spacing w:after=\"360\"/>", soft),
    ]

    private static let headings = [
        heading(1, size: 34, before: 440, after: 140),
        heading(2, size: 27, before: 340, after: 100),
        heading(3, size: 23, before: 260, after: 80),
        Paragraph(
            "Heading4", "heading 4",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"60\"/>"
                + "<w:outlineLvl w:val=\"3\"/>", "<w:b/><w:bCs/><w:sz w:val=\"22\"/>", isQuick: true),
    ]

    private static let lists = [
        Paragraph(
            "ListBullet", "List Bullet",
            "<w:numPr><w:numId w:val=\"@bullets\"/></w:numPr><w:spacing w:after=\"60\"/>"),
        Paragraph(
            "ListNumber", "List Number",
            "<w:numPr><w:numId w:val=\"@numbers\"/></w:numPr><w:spacing w:after=\"60\"/>"),
        Paragraph(
            "Quote", "Quote",
            "<w:keepNext/><w:keepLines/>" + bar + "<w:spacing w:before=\"120\" w:after=\"0\"/>"
                + "<w:ind w:left=\"397\" w:right=\"397\"/>", "<w:i/><w:iCs/>", isQuick: true),
        Paragraph(
            "QuoteSource", "Quote Source",
            "<w:keepLines/>" + bar + "<w:spacing w:after=\"180\"/>"
                + "<w:ind w:left=\"397\" w:right=\"397\"/>", soft + nine),
        Paragraph(
            "Caption", "caption", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"220\" w:after=\"100\"/>",
            "<w:b/><w:bCs/>" + accent + "<w:sz w:val=\"21\"/>", isQuick: true),
        Paragraph(
            "CalloutTitle", "Callout Title", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"60\"/>",
            "<w:b/><w:bCs/>" + accent),
    ]

    private static let fields = [
        Paragraph(
            "TOCHeading", "TOC Heading", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>",
            "<w:b/>" + accent + "<w:sz w:val=\"26\"/>"),
        Paragraph(
            "TOC1", "toc 1",
            tabStop + "<w:spacing w:before=\"50\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>"),
        Paragraph(
            "TOC2", "toc 2",
            tabStop + "<w:spacing w:after=\"15\" w:line=\"240\" w:lineRule=\"auto\"/>"
                + "<w:ind w:left=\"284\"/>", soft + "<w:sz w:val=\"20\"/>"),
        Paragraph(
            "Header", "header",
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"5\" w:color=\"D5DAE0\"/></w:pBdr>"
                + "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
            soft + "<w:sz w:val=\"17\"/>"),
        Paragraph(
            "Footer", "footer",
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"5\" w:color=\"D5DAE0\"/></w:pBdr>"
                + "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
            soft + "<w:sz w:val=\"17\"/>"),
    ]

    private static let small = [
        Paragraph(
            "SmallPrint", "Small Print", "<w:spacing w:after=\"100\"/>",
            "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
        Paragraph(
            "TableText", "Table Text",
            "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"247\" w:lineRule=\"auto\"/>", nine),
        Paragraph(
            "TableHeading", "Table Heading", basedOn: "TableText", "<w:keepNext/>", "<w:b/><w:bCs/>" + accent),
        Paragraph(
            "Spacer", "Spacer", "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
            "<w:sz w:val=\"8\"/>"),
    ]

    private static let characters = """
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>\
        <w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>\
        <w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/>\
        <w:rPr><w:i/><w:iCs/></w:rPr></w:style>\
        <w:style w:type="character" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/>\
        <w:rPr>\(soft)<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
        <w:rPr><w:color w:val="0B5C70"/><w:u w:val="single"/></w:rPr></w:style>
        """

    private static let tables = """
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
        <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
        <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
        </w:tblCellMar></w:tblPr></w:style>\
        <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
        <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
        <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
        <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
        <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
        <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>\
        <w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/>\
        <w:basedOn w:val="TableGrid"/><w:qFormat/><w:tblPr><w:tblBorders>\
        <w:top w:val="single" w:sz="8" w:space="0" w:color="0F4C5C"/><w:left w:val="nil"/>\
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="0F4C5C"/><w:right w:val="nil"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DAE0"/><w:insideV w:val="nil"/></w:tblBorders>\
        <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>\
        <w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>\
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="0F4C5C"/></w:tcBorders>\
        <w:shd w:val="clear" w:color="auto" w:fill="E9F0F2"/></w:tcPr></w:tblStylePr></w:style>\
        <w:style w:type="table" w:customStyle="1" w:styleId="CalloutBox"><w:name w:val="Callout Box"/>\
        <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
        <w:left w:val="single" w:sz="36" w:space="0" w:color="0F4C5C"/></w:tblBorders><w:tblCellMar>\
        <w:top w:w="113" w:type="dxa"/><w:left w:w="227" w:type="dxa"/><w:bottom w:w="85" w:type="dxa"/>\
        <w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F1F5F7"/></w:tcPr></w:style>
        """
}

private extension DOCXStyles {
    static var accent: String { "<w:color w:val=\"0F4C5C\"/>" }
    static var soft: String { "<w:color w:val=\"55616E\"/>" }
    static var nine: String { "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>" }
    static var bar: String {
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"7FA7B1\"/></w:pBdr>"
    }
    static var tabStop: String {
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"@tab\"/></w:tabs>"
    }

    static func heading(_ level: Int, size: Int, before: Int, after: Int) -> Paragraph {
        Paragraph(
            "Heading\(level)", "heading \(level)",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"252\" w:lineRule=\"auto\"/>"
                + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
            "<w:b/><w:bCs/>" + accent + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>", isQuick: true)
    }

    struct Paragraph {
        private static let own: Set = [
            "Status", "QuoteSource", "CalloutTitle", "TableText", "TableHeading", "Spacer", "SmallPrint",
        ]
        let id: String
        let name: String
        let xml: String

        init(
            _ id: String, _ name: String, basedOn: String? = "Normal", _ paragraph: String = "",
            _ run: String = "", isQuick: Bool = false
        ) {
            (self.id, self.name) = (id, name)
            let base =
                (basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")
                + (isQuick ? "<w:next w:val=\"Normal\"/>" : "")
            // Word knows its own styles by name, all others must say that they are not.
            let origin =
                basedOn == nil ? " w:default=\"1\"" : Self.own.contains(id) ? " w:customStyle=\"1\"" : ""
            xml =
                "<w:style w:type=\"paragraph\"\(origin) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(base)"
                + (isQuick || basedOn == nil ? "<w:qFormat/>" : "")
                + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")
                + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
        }
    }
}
