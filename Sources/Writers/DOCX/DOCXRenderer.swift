public import DocumentIO

/// Writes a document as a Word file with real styles, numbering, fields, bookmarks and charts.
///
/// Evidence leads to its quote, and the quote back to wherever it is cited. The same document gives the
/// same bytes.
public struct DOCXRenderer: Sendable {
    /// A renderer; it has no settings.
    public init() {}

    /// The document as a package. A link that leads nowhere is written as its words, a table without
    /// columns is left out. Throws only what the zip library reports.
    public func render(_ document: Document) throws(DocumentError) -> [UInt8] {
        var body = DOCXBody(Outline(document))
        body.write(document)
        let charts = body.charts
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", DOCXPackage.contentTypes(of: document, charts: charts.count))
        zip.add("_rels/.rels", DOCXPackage.rootRelationships(of: document))
        zip.add("docProps/core.xml", DOCXPackage.properties(of: document))
        if let custom = DOCXCustomProperties(document) { zip.add(DOCXCustomProperties.name, custom.part) }
        zip.add("word/document.xml", body.xml.finish())
        zip.add("word/_rels/document.xml.rels", DOCXPackage.relationships(charts: charts.count))
        zip.add("word/styles.xml", Array(DOCXStyles.part.utf8))
        zip.add("word/numbering.xml", DOCXNumbering.part(numberedLists: body.numberedLists))
        zip.add("word/settings.xml", DOCXPackage.settings)
        for page in DOCXPage.allCases {
            zip.add("word/header-\(page.rawValue).xml", page.header(of: document))
            zip.add("word/footer-\(page.rawValue).xml", page.footer(of: document))
        }
        for (index, chart) in charts.enumerated() {
            let number = index + 1
            zip.add("word/charts/chart\(number).xml", chart.part)
            zip.add("word/charts/_rels/chart\(number).xml.rels", DOCXPackage.chartRelationships(number))
            zip.add("word/embeddings/chart\(number).xlsx", try DOCXChartWorkbook(chart).package())
        }
        return try zip.bytes()
    }
}
