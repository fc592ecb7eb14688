import DocumentIO

/// Makes Word documents around what a fuzzer invents, so that it need not find out how a zip file is made.
enum WordPackaging {
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// A package whose main part is `document`.
    static func package(document: [UInt8]) -> [UInt8] {
        var zip = ZipWriter()
        zip.add(
            "_rels/.rels",
            Array(
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="a" Type="urn:officeDocument" Target="word/document.xml"/></Relationships>
                """.utf8))
        zip.add("word/document.xml", document)
        return (try? zip.bytes()) ?? []
    }

    /// A package with each line of `text` as a paragraph. A line that begins with `*` is bold.
    static func package(lines text: [UInt8]) -> [UInt8] {
        var xml = XMLWriter()
        xml.start("w:document", ["xmlns:w": namespace])
        xml.start("w:body")
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            xml.start("w:p")
            xml.start("w:r")
            if line.first == UInt8(ascii: "*") { xml.raw("<w:rPr><w:b/></w:rPr>") }
            xml.element("w:t", text: String(decoding: line, as: UTF8.self))
            xml.end()
            xml.end()
        }
        return package(document: xml.finish())
    }
}
