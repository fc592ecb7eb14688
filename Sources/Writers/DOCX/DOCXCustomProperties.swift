import DocumentIO

/// Properties of our own, by which a returned copy can be told: the draft's code and version, and whether it is an
/// extract. Whoever edits the document keeps them without knowing.
package struct DOCXCustomProperties {
    static let name = "docProps/custom.xml"
    static let contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    /// The name of the property that holds the draft's code.
    package static let draft = "ThroughlineDraft"
    /// The name of the property that holds the draft's number or name.
    static let version = "ThroughlineVersion"
    /// The name of the property that a document has which holds some of the draft's statements only.
    package static let extract = "ThroughlineExtract"
    /// The format of every property that a document defines by itself.
    private static let format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

    private let values: [(name: String, value: String)]

    /// The properties of `document`; nil where it is no draft.
    init?(_ document: Document) {
        guard let draft = document.draft else { return nil }
        values =
            [(Self.draft, draft)] + (document.version.map { [(Self.version, $0)] } ?? [])
            + (document.isExtract ? [(Self.extract, "yes")] : [])
    }

    /// The part.
    var part: [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.start(
            "Properties",
            [
                "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            ])
        for (index, property) in values.enumerated() {
            // Numbers below 2 are reserved.
            xml.start("property", ["fmtid": Self.format, "pid": "\(index + 2)", "name": property.name])
            xml.element("vt:lpwstr", text: property.value)
            xml.end()
        }
        return xml.finish()
    }
}
