import DocumentIO
import StudyModel
import Testing

@testable import Readers

@Suite struct WordPackageTests {
    private let talk = p("Interviewer: Why?") + p("Participant: So.") + p("Interviewer: How?")

    private func read(_ document: WordDocument) throws -> ReadTranscript {
        try TranscriptReader().read(document.bytes(), name: "a.docx")
    }

    @Test(arguments: [
        ("word/document2.xml", "word/document2.xml"), ("word/document.xml", "/word/document.xml"),
        ("blah_blah.xml", "./blah_blah.xml"), ("word/document.xml", "x/../word/document.xml"),
        ("word/document.xml", "word/lost.xml?"),
    ]) func `the main part is the one the package names, whatever its name`(main: String, target: String)
        throws
    {
        let document = WordDocument(body: talk, main: main, target: target)
        if target.hasSuffix("?") {
            #expect(
                throws: InputError(
                    file: "a.docx", part: "word/lost.xml?",
                    reason: "is missing, though the package names it as its main part")
            ) { try read(document) }
        } else {
            #expect(try read(document).transcript.turns.map(\.place.part) == [main, main, main])
        }
    }

    @Test func `a part may begin with a byte order mark, and be strict`() throws {
        var document = WordDocument(body: talk, namespace: WordDocument.strict)
        document.mark = [0xEF, 0xBB, 0xBF]
        #expect(try read(document).transcript.turns.count == 3)
    }

    @Test func `without relationships word/document.xml is taken`() throws {
        var zip = ZipWriter()
        zip.add("word/document.xml", Array(WordDocument(body: talk).document.utf8))
        #expect(try TranscriptReader().read(zip.bytes(), name: "a.docx").transcript.turns.count == 3)
    }

    @Test func `properties someone added tell of the interviewee and count before the text`() throws {
        var zip = ZipWriter()
        let document = WordDocument(body: p("Date: May") + p("Role: Nurse") + talk)
        zip.add(
            "_rels/.rels",
            document.relationships([
                ("officeDocument", "word/document.xml"), ("custom-properties", "docProps/custom.xml"),
            ]))
        zip.add("word/document.xml", Array(document.document.utf8))
        let properties = [
            ("Organisation", "North"), ("Role", "Matron"), ("Company", "Maker"), ("Pages", "3"),
        ]
        .map { "<property name='\($0)'><v:lpwstr xmlns:v='urn:v'>\($1)</v:lpwstr></property>" }
        zip.add("docProps/custom.xml", Array("<Properties>\(properties.joined())</Properties>".utf8))
        let transcript = try TranscriptReader().read(zip.bytes(), name: "a.docx").transcript
        #expect(
            transcript.participants.map(\.attributes) == [
                Participant.Attributes(organisation: "North", role: "Matron", date: "May")
            ])
        #expect(transcript.metadata.map(\.key) == ["Date", "Role", "Organisation", "Role"])
    }
}
