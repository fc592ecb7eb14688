import DocumentIO

/// The parts of a package that hold no text of the document.
enum DOCXPackage {
    static let relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static func contentTypes(of document: Document, charts: Int) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"])
        xml.empty(
            "Default",
            ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
        xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
        if charts > 0 {
            xml.empty(
                "Default",
                [
                    "Extension": "xlsx",
                    "ContentType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ])
        }
        func override(_ part: String, _ type: String) {
            xml.empty("Override", ["PartName": part, "ContentType": type])
        }
        override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        if DOCXCustomProperties(document) != nil {
            override("/" + DOCXCustomProperties.name, DOCXCustomProperties.contentType)
        }
        override("/word/document.xml", wordTypes + ".document.main+xml")
        override("/word/styles.xml", wordTypes + ".styles+xml")
        override("/word/numbering.xml", wordTypes + ".numbering+xml")
        override("/word/settings.xml", wordTypes + ".settings+xml")
        for page in DOCXPage.allCases {
            override("/word/header-\(page.rawValue).xml", wordTypes + ".header+xml")
            override("/word/footer-\(page.rawValue).xml", wordTypes + ".footer+xml")
        }
        for index in 0..<charts {
            override(
                "/word/charts/chart\(index + 1).xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
        }
        return xml.finish()
    }

    static func rootRelationships(of document: Document) -> [UInt8] {
        var list = [
            ("rId1", relationshipTypes + "/officeDocument", "word/document.xml"),
            (
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml"
            ),
        ]
        if DOCXCustomProperties(document) != nil {
            list.append(("rId3", relationshipTypes + "/custom-properties", DOCXCustomProperties.name))
        }
        return relationships(list)
    }

    static func relationships(charts: Int) -> [UInt8] {
        var list = [
            ("styles", relationshipTypes + "/styles", "styles.xml"),
            ("numbering", relationshipTypes + "/numbering", "numbering.xml"),
            ("settings", relationshipTypes + "/settings", "settings.xml"),
        ]
        for page in DOCXPage.allCases {
            list.append((page.headerID, relationshipTypes + "/header", "header-\(page.rawValue).xml"))
            list.append((page.footerID, relationshipTypes + "/footer", "footer-\(page.rawValue).xml"))
        }
        for index in 0..<charts {
            list.append(("chart\(index + 1)", relationshipTypes + "/chart", "charts/chart\(index + 1).xml"))
        }
        return relationships(list)
    }

    /// From a chart to the workbook that holds its numbers.
    static func chartRelationships(_ number: Int) -> [UInt8] {
        relationships([("workbook", relationshipTypes + "/package", "../embeddings/chart\(number).xlsx")])
    }

    /// Title, language and the date given; no author, for nobody said who that is.
    static func properties(of document: Document) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start(
            "cp:coreProperties",
            [
                "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ])
        xml.element("dc:title", text: document.title)
        if let subtitle = document.subtitle { xml.element("dc:subject", text: subtitle) }
        xml.element("dc:language", text: "en-GB")
        if let status = document.status { xml.element("cp:contentStatus", text: status) }
        // Word calls a file broken whose date is anything else than a day or a time.
        if let date = document.date, Day(date) != nil {
            for name in ["dcterms:created", "dcterms:modified"] {
                xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: date + "T00:00:00Z")
            }
        }
        return xml.finish()
    }

    static let settings = Array(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
        <w:compat><w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
        <w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
        """.utf8)
}

extension DOCXPackage {
    /// A part of relationships.
    static func relationships(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start(
            "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
        for (id, type, target) in list {
            xml.empty("Relationship", ["Id": id, "Type": type, "Target": target])
        }
        return xml.finish()
    }
}
