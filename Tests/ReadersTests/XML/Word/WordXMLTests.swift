import StudyModel
import Testing

@testable import Readers

@Suite struct WordXMLTests {
    private func flat(_ body: String) -> String {
        """
        <?xml version="1.0"?><?mso-application progid="Word.Document"?>
        <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
        <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        </Relationships></pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/media/image1.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>
        <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        \(body)</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
        """
    }

    private func paragraph(_ text: String) -> String {
        "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    private let talk = [
        "INT: Why &amp; how?", "P1: Because it was \"due\".", "INT: And now?", "P1: Now we wait.",
    ]

    @Test func `a document saved as one XML file is read like any other`() throws {
        let read = try readXML(flat(talk.map { paragraph($0) }.joined(separator: "\n")))
        #expect(
            read.lines == [
                "INT: Why & how?", "P1: Because it was \"due\".", "INT: And now?", "P1: Now we wait.",
            ])
        #expect(read.transcript.layout.name.hasPrefix("docx/"))
        #expect(read.transcript.turns.map(\.place.part) == Array(repeating: "word/document.xml", count: 4))
    }

    @Test func `a package without a main part is refused`() {
        let error = #expect(throws: InputError.self) {
            try readXML("<p:package xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'/>")
        }
        #expect(error?.reason == "is an empty zip package")
    }

    @Test func `Word 2003's XML is read, notes and deletions apart`() throws {
        let read = try readXML(
            """
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="urn:wx"
            xmlns:aml="http://schemas.microsoft.com/aml/2001/core"><w:styles><w:style><w:name w:val="x"/></w:style></w:styles>
            <w:body><wx:sect>\(talk.map { paragraph($0) }.joined(separator: "\n"))
            <w:p><w:r><w:t>INT: So</w:t></w:r><aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:t>gone</w:t></w:r></aml:content></aml:annotation>
            <aml:annotation w:type="Word.Comment"><aml:content><w:p><w:r><w:t>check this</w:t></w:r></w:p></aml:content></aml:annotation>
            <w:r><w:footnote><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></w:r></w:p>
            <w:sectPr><w:hdr><w:p><w:r><w:t>Page head</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>
            """)
        #expect(read.lines.last == "INT: So")
        #expect(read.lines.count == 5)
        let reasons = Set(read.transcript.accounting.skipped.map(\.reason))
        #expect(reasons == [.note, .comment])
    }
}
