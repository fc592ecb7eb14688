import DocumentIO
import StudyModel
import Testing

@testable import Readers

@Suite struct REFIProjectTests {
    @Test func `a packed project is refused with the same advice`() throws {
        var zip = ZipWriter()
        zip.add("project.qde", Array("<Project/>".utf8))
        let bytes = try zip.bytes()
        let error = #expect(throws: InputError.self) { try TranscriptReader().read(bytes, name: "a.qdpx") }
        #expect(
            error?.reason.hasPrefix("is a REFI-QDA project, not a transcript: unpack the project") == true)
    }

    @Test func `a project of codes is refused with what to do`() {
        let error = #expect(throws: InputError.self) {
            try readXML(
                "<Project xmlns='urn:QDA-XML:project:1.0'><Sources><TextSource/><TextSource/></Sources></Project>"
            )
        }
        #expect(
            error?.reason
                == "is a REFI-QDA project, not a transcript: it points to 2 texts in files beside it; unpack the project "
                + "(.qdpx is a zip package) and give the files in its folder Sources")
    }
}
