import DocumentIO

/// Makes a package of a Word document that was saved as one XML file, so that it is read like any other: "Word XML
/// Document" (`pkg:package`, parts and all) and "Word 2003 XML Document" (`w:wordDocument`).
enum WordXML {
    /// The package that holds the same parts as the document under `root`; nil where it is no Word document.
    static func package(_ root: XMLElement) throws(DocumentError) -> [UInt8]? {
        if root.name.local == "package", root.name.namespace == flat { return try package(parts: root) }
        if root.name.local == "wordDocument", let namespace = root.name.namespace,
            namespace.hasSuffix("/wordml")
        {
            return try Word2003(root, namespace: namespace).package()
        }
        return nil
    }

    private static let flat = "http://schemas.microsoft.com/office/2006/xmlPackage"

    private static func package(parts root: XMLElement) throws(DocumentError) -> [UInt8] {
        var zip = ZipWriter()
        var seen: Set<String> = []
        for part in root.children where part.name.local == "part" {
            // Pictures and other binary parts hold no words.
            guard let name = part.attribute("name")?.drop(while: { $0 == "/" }), !name.isEmpty,
                let data = part.child("xmlData")?.children.first, seen.insert(String(name)).inserted
            else { continue }
            zip.add(String(name), XMLSource.bytes(of: data))
        }
        return try zip.bytes()
    }
}
