import DocumentIO

/// Takes a document of Word 2003's XML apart into the parts that later versions keep: the body, and notes, comments,
/// headers and footers, which stand inside it.
struct Word2003 {
    private let root: XMLElement
    private let namespace: String
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let annotations = "http://schemas.microsoft.com/aml/2001/core"
    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The document under `root`, whose WordprocessingML is in `namespace`.
    init(_ root: XMLElement, namespace: String) {
        self.root = root
        self.namespace = namespace
    }

    /// The same document as a package.
    func package() throws(DocumentError) -> [UInt8] {
        guard let body = root.child("body") else {
            throw DocumentError(reason: "holds no text: there is no w:body")
        }
        var zip = ZipWriter()
        zip.add("_rels/.rels", relations([("officeDocument", "word/document.xml")]))
        // Main part and document element have the body's contents; the reader needs no element around it.
        zip.add("word/document.xml", XMLSource.bytes(of: body) { self.name(of: $0, keepingAsides: false) })
        var related: [(kind: String, part: String)] = []
        for (index, aside) in asides(in: body).enumerated() {
            related.append((aside.kind, "\(aside.kind)\(index + 1).xml"))
            zip.add(
                "word/\(aside.kind)\(index + 1).xml",
                XMLSource.bytes(of: aside.element) { self.name(of: $0, keepingAsides: true) })
        }
        zip.add("word/_rels/document.xml.rels", relations(related))
        return try zip.bytes()
    }
}

private extension Word2003 {
    /// What an element is called in later versions; nil for what moves to a part of its own.
    func name(of element: XMLElement, keepingAsides: Bool) -> XMLName? {
        if !keepingAsides, kind(of: element) != nil { return nil }
        if element.name.namespace == Self.annotations, element.name.local == "annotation",
            element.attribute("type") == "Word.Deletion"
        {
            return XMLName("del", namespace: Self.main)
        }
        guard element.name.namespace == namespace else { return element.name }
        return XMLName(element.name.local, namespace: Self.main)
    }

    /// The kind of part an element moves to; nil where it stays.
    func kind(of element: XMLElement) -> String? {
        switch (element.name.namespace, element.name.local) {
        case (namespace, "hdr"): "header"
        case (namespace, "ftr"): "footer"
        case (namespace, "footnote"): "footnotes"
        case (namespace, "endnote"): "endnotes"
        case (Self.annotations, "annotation") where element.attribute("type") == "Word.Comment": "comments"
        default: nil
        }
    }

    func asides(in element: XMLElement) -> [(kind: String, element: XMLElement)] {
        element.children.flatMap { child in
            kind(of: child).map { [($0, child)] } ?? asides(in: child)
        }
    }

    func relations(_ parts: [(kind: String, part: String)]) -> [UInt8] {
        var writer = XMLWriter()
        writer.start(
            "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
        for (index, part) in parts.enumerated() {
            writer.empty(
                "Relationship",
                ["Id": "r\(index)", "Type": "\(Self.relationships)/\(part.kind)", "Target": part.part])
        }
        return writer.finish()
    }
}
