import DocumentIO

/// A house's template of our own making: a logo, a cover, a header and a footer, and much that must not be copied.
struct HouseTemplate {
    var styles = HouseTemplate.styles
    var body = HouseTemplate.cover + "<w:p><w:r><w:t>{{plan}}</w:t></w:r></w:p>" + HouseTemplate.section
    var header = HouseTemplate.header
    var numbering = HouseTemplate.numbering
    var logo = HouseTemplate.logo
    var mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    var documentLinks = ""

    /// Its package.
    func package() throws -> [UInt8] {
        var zip = ZipWriter()
        for (name, text) in parts { zip.add(name, Array(text.utf8)) }
        zip.add("word/media/logo.png", logo)
        return try zip.bytes()
    }

    private var parts: [(String, String)] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        return [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" ContentType="\(mainType)"/>\
                <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
                <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/></Types>
                """
            ),
            (
                "_rels/.rels",
                "\(links)<Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            (
                "docProps/core.xml",
                "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Ada Quill</dc:creator></p>"
            ),
            ("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"),
            (
                "word/_rels/document.xml.rels",
                """
                \(links)<Relationship Id="s" Type="\(office)/styles" Target="styles.xml"/>\
                <Relationship Id="n" Type="\(office)/numbering" Target="numbering.xml"/>\
                <Relationship Id="t" Type="\(office)/theme" Target="theme/theme1.xml"/>\
                <Relationship Id="h" Type="\(office)/header" Target="header1.xml"/>\
                <Relationship Id="f" Type="\(office)/footer" Target="footer1.xml"/>\
                <Relationship Id="i" Type="\(office)/image" Target="media/logo.png"/>\
                <Relationship Id="x" Type="\(office)/image" Target="https://example.org/spy.png" TargetMode="External"/>\
                <Relationship Id="l" Type="\(office)/hyperlink" Target="https://example.org/" TargetMode="External"/>\
                \(documentLinks)</Relationships>
                """
            ),
            ("word/styles.xml", "<w:styles \(Self.namespaces)>\(styles)</w:styles>"),
            ("word/numbering.xml", "<w:numbering \(Self.namespaces)>\(numbering)</w:numbering>"),
            ("word/theme/theme1.xml", Self.theme),
            ("word/header1.xml", "<w:hdr \(Self.namespaces)>\(header)</w:hdr>"),
            (
                "word/_rels/header1.xml.rels",
                "\(links)<Relationship Id=\"i\" Type=\"\(office)/image\" Target=\"media/logo.png\"/></Relationships>"
            ),
            ("word/footer1.xml", "<w:ftr \(Self.namespaces)>\(Self.footer)</w:ftr>"),
            (
                "word/comments.xml",
                "<w:comments \(Self.namespaces)><w:comment w:author=\"Ada Quill\"/></w:comments>"
            ),
            ("customXml/item1.xml", "<people>Ada Quill</people>"),
        ]
    }
}

extension HouseTemplate {
    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:un="urn:unknown"
        """

    static func picture(_ id: String) -> String {
        """
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1080000" cy="360000"/>\
        <wp:docPr id="1" name="C:\\Users\\ada\\logo.png" descr="C:\\Users\\ada\\logo.png"/><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
        <pic:cNvPr id="0" name="ada.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="\(id)"><a:extLst>\
        <a:ext uri="{2}"><un:dpi val="0"/></a:ext></a:extLst></a:blip>\
        <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
        <a:ext cx="1080000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
        </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """
    }

    static let cover = """
        <w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">\(picture("i"))</w:p>\
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>{{ti</w:t></w:r><w:proofErr w:type="spellStart"/>\
        <w:r><w:rPr><w:i/></w:rPr><w:t>tle}}, </w:t></w:r><w:r><w:t>{{date}}</w:t></w:r></w:p>\
        <w:p><w:ins w:id="4" w:author="Ada Quill" w:date="2020-01-01T00:00:00Z"><w:r><w:t>{{status}} {{draft}}</w:t></w:r>\
        </w:ins><w:del w:id="5" w:author="Ada Quill"><w:r><w:delText>gone</w:delText></w:r></w:del>\
        <w:hyperlink r:id="l"><w:r><w:t> Our house</w:t></w:r></w:hyperlink></w:p>\
        <w:p><w:r><w:br w:type="page"/></w:r></w:p>
        """

    static let section = """
        <w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1134" w:bottom="1134" w:left="1134" \
        w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """

    static let header = """
        <w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr>\(picture("i"))<w:r><w:tab/><w:t>{{title}}</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Ada Quill</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        """

    static let footer = """
        <w:p><w:r><w:t xml:space="preserve">{{version}} · {{date}} · </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r>\
        <w:t>1</w:t></w:r></w:fldSimple><un:thing>lost</un:thing></w:p>
        """

    static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="21"/>\
        <w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rsid w:val="00AB12CD"/>\
        </w:style>\
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>\
        <w:next w:val="Standard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>\
        <w:rPr><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="36"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:basedOn w:val="Standard"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="List Bullet"/><w:basedOn w:val="Standard"/>\
        <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>\
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Notiz"/></w:style>
        """

    static let numbering = """
        <w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
        <w:numFmt w:val="bullet"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/>\
        </w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>
        """

    static let theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements>\
        <a:clrScheme name="House"><a:accent1><a:srgbClr val="204080"/></a:accent1></a:clrScheme></a:themeElements>\
        <!-- Ada Quill --><a:extLst><a:ext uri="{1}"><un:by xmlns:un="urn:unknown" who="Ada Quill"/></a:ext></a:extLst></a:theme>
        """

    /// A picture of one red point.
    static let logo: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0,
        0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE, 0, 0, 0, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x08, 0xD7, 0x63,
        0xF8,
        0xCF, 0xC0, 0, 0, 3, 1, 1, 0, 0x18, 0xDD, 0x8D, 0xB0, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42,
        0x60,
        0x82,
    ]
}
