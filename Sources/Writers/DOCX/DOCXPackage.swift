import DocumentIO
import StudyModel

/// The parts of a package that hold no text of the document.
enum DOCXPackage {
    static let relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let coreProperties =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// What begins every part.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// What the parts are: by name, or by the ending of their names.
    static func contentTypes(
        _ types: [(part: String, type: String)], endings: [(ending: String, type: String)]
    ) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"])
        let always = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
        ]
        for (ending, type) in always + endings {
            xml.empty("Default", ["Extension": ending, "ContentType": type])
        }
        for (part, type) in types { xml.empty("Override", ["PartName": "/" + part, "ContentType": type]) }
        return xml.finish()
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

    /// The settings; `hasEvenPages` where left pages have headers and footers of their own.
    static func settings(hasEvenPages: Bool) -> [UInt8] {
        let even = hasEvenPages ? "<w:evenAndOddHeaders/>" : ""
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\(even)<w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
            """.utf8)
    }
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
