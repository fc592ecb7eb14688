public import DocumentIO

/// Writes a document as a Word file with real styles, numbering, fields, bookmarks and charts.
///
/// Evidence leads to its quote, and the quote back to wherever it is cited. The same document gives the
/// same bytes.
public struct DOCXRenderer: Sendable {
    private let house: HouseStyle?

    /// A renderer that writes in the style of a house, or in ours.
    public init(_ house: HouseStyle? = nil) { self.house = house }

    /// The document as a package. A link that leads nowhere is written as its words, a table without
    /// columns is left out. Throws only what the zip library reports.
    public func render(_ document: Document) throws(DocumentError) -> [UInt8] {
        let look = DOCXLook(house)
        var body = DOCXBody(Outline(document), look)
        body.write(document)
        var parts = DOCXParts()
        addProperties(of: document, to: &parts)
        let numberedLists = body.numberedLists
        let charts = body.charts
        parts.add(
            "word/document.xml", body.xml.finish(), type: DOCXPackage.wordTypes + ".document.main+xml",
            kind: DOCXPackage.relationshipTypes + "/officeDocument")
        add("styles", try styles(look), to: &parts)
        add("numbering", look.numbering.part(numberedLists: numberedLists), to: &parts)
        add("settings", DOCXPackage.settings(hasEvenPages: house?.hasEvenPages ?? false), to: &parts)
        if let theme = house?.theme {
            parts.add(
                "theme/theme1.xml", theme, type: "application/vnd.openxmlformats-officedocument.theme+xml",
                kind: "theme", id: "theme")
        }
        addMargins(of: document, look, to: &parts)
        if let house { parts.add(house.coverImages, of: "document.xml") }
        for (index, chart) in charts.enumerated() { try parts.add(chart, number: index + 1) }
        return try parts.package()
    }
}

private extension DOCXRenderer {
    func add(_ kind: String, _ bytes: [UInt8], to parts: inout DOCXParts) {
        parts.add("\(kind).xml", bytes, type: "\(DOCXPackage.wordTypes).\(kind)+xml", kind: kind, id: kind)
    }

    func addProperties(of document: Document, to parts: inout DOCXParts) {
        parts.add(
            "docProps/core.xml", DOCXPackage.properties(of: document),
            type: "application/vnd.openxmlformats-package.core-properties+xml",
            kind: DOCXPackage.coreProperties)
        guard let custom = DOCXCustomProperties(document) else { return }
        parts.add(
            DOCXCustomProperties.name, custom.part, type: DOCXCustomProperties.contentType,
            kind: DOCXPackage.relationshipTypes + "/custom-properties")
    }

    func styles(_ look: DOCXLook) throws(DocumentError) -> [UInt8] {
        let tab = look.textWidth(of: .portrait)
        let (bullets, numbers) = (look.numbering.bulletStyle, look.numbering.numberStyle)
        if let house { return try house.styles.part(tab: tab, bullets: bullets, numbers: numbers) }
        return Array(DOCXStyles.part(tab: tab, bullets: bullets, numbers: numbers, look.palette).utf8)
    }

    func addMargins(of document: Document, _ look: DOCXLook, to parts: inout DOCXParts) {
        func add(_ name: String, _ bytes: [UInt8], isHeader: Bool, id: String) {
            let kind = isHeader ? "header" : "footer"
            parts.add(name, bytes, type: "\(DOCXPackage.wordTypes).\(kind)+xml", kind: kind, id: id)
        }
        guard let house, !look.hasOwnMargins else {
            for page in DOCXPage.allCases {
                add(
                    "header-\(page.rawValue).xml", page.header(of: document, look), isHeader: true,
                    id: page.headerID)
                add(
                    "footer-\(page.rawValue).xml", page.footer(of: document, look), isHeader: false,
                    id: page.footerID)
            }
            return
        }
        let placeholders = HousePlaceholders(document)
        for (index, margin) in house.margins.enumerated() {
            let name = "\(margin.isHeader ? "header" : "footer")\(index + 1).xml"
            let markup = DOCXPackage.declaration + placeholders.filled(margin.root).markup(declares: true)
            add(name, Array(markup.utf8), isHeader: margin.isHeader, id: DOCXLook.marginID(index))
            parts.add(margin.images, of: name)
        }
    }
}
