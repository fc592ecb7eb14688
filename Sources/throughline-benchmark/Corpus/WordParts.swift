/// The parts of a Word document that hold no words of the interview, and the frame of the one that does.
enum WordParts {
    /// Parts in front of the main one, as Word orders them.
    static let before = [
        (name: "[Content_Types].xml", text: declaration + contentTypes),
        (
            name: "_rels/.rels",
            text: declaration
                + relationships([
                    ("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml"),
                ])
        ),
    ]

    /// Parts behind the main one.
    static let after = [
        (
            name: "word/_rels/document.xml.rels",
            text: declaration + relationships([("styles", "styles.xml"), ("settings", "settings.xml")])
        ),
        (name: "word/settings.xml", text: declaration + settings),
        (name: "word/styles.xml", text: declaration + styles),
        (name: "docProps/app.xml", text: declaration + properties),
    ]

    /// What opens the main part: the namespaces Word declares whether it uses them or not.
    static let documentStart = "<w:document" + namespaces + " mc:Ignorable=\"w14 w15 w16se\"><w:body>"

    /// What closes it.
    static let documentEnd =
        "<w:sectPr w:rsidR=\"00A31C52\"><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" "
        + "w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
        + "<w:cols w:space=\"708\"/><w:docGrid w:linePitch=\"360\"/></w:sectPr></w:body></w:document>"

    /// A table of two columns.
    static let tableStart =
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>"
        + "<w:tblGrid><w:gridCol w:w=\"1980\"/><w:gridCol w:w=\"7036\"/></w:tblGrid>"
}

private extension WordParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let schemas = "http://schemas.openxmlformats.org"
    static let microsoft = "http://schemas.microsoft.com/office/word"

    static let namespaces = [
        ("w", "\(schemas)/wordprocessingml/2006/main"), ("r", "\(schemas)/officeDocument/2006/relationships"),
        ("mc", "\(schemas)/markup-compatibility/2006"), ("m", "\(schemas)/officeDocument/2006/math"),
        ("wp", "\(schemas)/drawingml/2006/wordprocessingDrawing"),
        ("o", "urn:schemas-microsoft-com:office:office"),
        ("v", "urn:schemas-microsoft-com:vml"), ("w10", "urn:schemas-microsoft-com:office:word"),
        ("w14", "\(microsoft)/2010/wordml"), ("w15", "\(microsoft)/2012/wordml"),
        ("w16se", "\(microsoft)/2015/wordml/symex"), ("wps", "\(microsoft)/2010/wordprocessingShape"),
    ].map { " xmlns:\($0)=\"\($1)\"" }.joined()

    static let contentTypes: String = {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let parts = [
            ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
            ("/word/settings.xml", "\(word).settings+xml"),
            ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        ].map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }.joined()
        return "<Types xmlns=\"\(schemas)/package/2006/content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(parts)</Types>"
    }()

    static func relationships(_ targets: [(type: String, target: String)]) -> String {
        let entries = targets.enumerated().map { index, entry in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(schemas)/officeDocument/2006/relationships/\(entry.type)\" "
                + "Target=\"\(entry.target)\"/>"
        }
        return
            "<Relationships xmlns=\"\(schemas)/package/2006/relationships\">\(entries.joined())</Relationships>"
    }

    static let settings =
        "<w:settings\(namespaces)><w:zoom w:percent=\"100\"/><w:proofState w:spelling=\"clean\" "
        + "w:grammar=\"clean\"/><w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl "
        + "w:val=\"doNotCompress\"/></w:settings>"

    static let properties =
        "<Properties xmlns=\"\(schemas)/officeDocument/2006/extended-properties\"><Template>Normal.dotm</Template>"
        + "<Application>Microsoft Office Word</Application></Properties>"

    /// About 30 kB, like Word's: a few styles in use and a long list of those that are not.
    static let styles: String = {
        let fonts = "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/>"
        let unused = [
            "heading", "toc", "index", "List", "Grid Table", "List Table", "Medium Grid", "Light Shading",
        ]
        .flatMap { name in (1...36).map { "\(name) \($0)" } }
        .map {
            "<w:lsdException w:name=\"\($0)\" w:semiHidden=\"1\" w:uiPriority=\"39\" w:unhideWhenUsed=\"1\"/>"
        }
        let used = [("Normal", "Normal"), ("Heading1", "heading 1"), ("TableGrid", "Table Grid")].map {
            id, name in
            let type = id == "TableGrid" ? "table" : "paragraph"
            return "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:qFormat/>"
                + "<w:rPr>\(fonts)</w:rPr></w:style>"
        }
        return "<w:styles\(namespaces)><w:docDefaults><w:rPrDefault><w:rPr>\(fonts)</w:rPr></w:rPrDefault>"
            + "</w:docDefaults><w:latentStyles w:count=\"288\">\(unused.joined())</w:latentStyles>"
            + "\(used.joined())</w:styles>"
    }()
}
