import DocumentIO
import StudyModel
import Testing

@testable import Readers

@Suite struct WordContentsTests {
    private typealias Reason = ParagraphAccounting.SkipReason

    private let talk = p("Interviewer: Why?") + p("Participant: So.") + p("Interviewer: How?")

    private func read(
        _ body: String, _ others: [(kind: String, name: String, content: String)]
    ) throws -> ReadTranscript {
        try TranscriptReader().read(WordDocument(body: body, others: others).bytes(), name: "a.docx")
    }

    @Test func `notes are kept apart from what was said, and told`() throws {
        let read = try read(
            talk,
            [
                ("footnotes", "footnotes.xml", "<w:footnote>\(p("Aside"))\(p(""))</w:footnote>"),
                ("endnotes", "endnotes.xml", "<w:endnote>\(p("One"))\(p("Two"))</w:endnote>"),
            ])
        #expect(read.transcript.accounting.words == 3)
        #expect(read.skips == [.note: 3, .empty: 1])
        #expect(
            read.diagnostics.map(\.message) == [
                "one paragraph of footnotes is kept apart from what was said",
                "2 paragraphs of endnotes are kept apart from what was said",
            ])
    }

    @Test func `a comment is kept with its author and the words it is about`() throws {
        let body =
            p("Interviewer: Why?")
            + "<w:p><w:r><w:t>Participant: We </w:t></w:r><w:commentRangeStart w:id='7'/><w:r><w:t>never</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>met</w:t></w:r><w:commentRangeEnd w:id='7'/><w:r><w:commentReference w:id='7'/><w:t>.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Interviewer: How?</w:t><w:commentReference w:id='8'/></w:r></w:p>"
        let comments =
            "<w:comment w:id='7' w:author='Jo'>\(p("Really?"))\(p("Ask."))</w:comment>"
            + "<w:comment w:id='8'>\(p("Good"))</w:comment><w:comment w:id='9'/>"
        let read = try read(body, [("comments", "comments.xml", comments)])
        #expect(
            read.transcript.comments == [
                SourceComment(
                    author: "Jo", text: "Really?\nAsk.", about: "never\nmet",
                    place: SourcePlace(part: "word/document.xml", paragraph: 2)),
                SourceComment(
                    author: nil, text: "Good", about: "",
                    place: SourcePlace(part: "word/document.xml", paragraph: 4)),
                SourceComment(author: nil, text: "", about: "", place: nil),
            ])
        #expect(!read.transcript.text.contains("Really"))
        #expect(read.skips == [.comment: 3])
        #expect(read.diagnostics.map(\.code) == ["comments-apart"])
    }

    @Test func `headers and footers are facts of the document, each once`() throws {
        let read = try read(
            talk,
            [
                ("header", "header1.xml", p("Interviewee: Ann Lee") + p("")),
                ("header", "header2.xml", p("Interviewee: Ann Lee")),
                ("footer", "footer1.xml", p("In confidence") + p("- 3 -")),
            ])
        #expect(
            read.transcript.metadata == [
                MetadataEntry(key: "Interviewee", value: "Ann Lee"),
                MetadataEntry(key: "page footer", value: "In confidence"),
            ])
        #expect(read.transcript.participants.map(\.attributes.name) == ["Ann Lee"])
        #expect(read.transcript.accounting.inMetadata == 2)
        #expect(read.skips == [.empty: 1, .pageHeader: 2])
    }

    @Test(arguments: [
        (
            "<html><head><title>x</title></head><body><p>Participant: So &amp; so.</p><!-- <p>no</p> --></body></html>",
            "So & so."
        ),
        ("Participant: Plain.\r\n", "Plain."),
    ]) func `an embedded page or text is read where it stands`(chunk: String, words: String) throws {
        var document = WordDocument(
            body: p("Interviewer: Why?") + "<w:altChunk r:id='r0'/>" + p("Interviewer: How?"))
        document.files = [("aFChunk", "chunk.dat", Array(chunk.utf8))]
        let transcript = try TranscriptReader().read(document.bytes(), name: "a.docx").transcript
        #expect(transcript.turns.map { String(transcript.text(of: $0)) } == ["Why?", words, "How?"])
        #expect(
            transcript.turns.map(\.place.part) == [
                "word/document.xml", "word/chunk.dat", "word/document.xml",
            ])
        #expect(transcript.accounting.inTurns == 3)
    }

    @Test func `an embedded Word document is read where it stands`() throws {
        var document = WordDocument(
            body: "<w:altChunk r:id='r0'/>" + p("Participant: So.") + p("Interviewer: How?"))
        let inner = WordDocument(body: p("Interviewer: Why?") + p("Now?"))
        document.files = [("aFChunk", "inner.docx", try inner.bytes())]
        let transcript = try TranscriptReader().read(document.bytes(), name: "a.docx").transcript
        #expect(transcript.turns.map { String(transcript.text(of: $0)) } == ["Why?\nNow?", "So.", "How?"])
    }

    @Test(arguments: [
        (
            "{\\rtf1}",
            "word/c.bin was not read: it is rich text (RTF): open it in a word processor and save it as .docx"
        ),
        ("MIME-Version: 1.0\r\n", "word/c.bin was not read: it is a web page packed as an email (MHT)"),
    ]) func `what is embedded and cannot be read is told`(content: String, message: String) throws {
        var document = WordDocument(body: talk + "<w:altChunk r:id='r0'/>")
        document.files = [("aFChunk", "c.bin", Array(content.utf8))]
        let read = try TranscriptReader().read(document.bytes(), name: "a.docx")
        #expect(read.diagnostics.map(\.message) == [message])
    }

    @Test func `charts, diagrams and embedded files are told`() throws {
        let read = try read(
            talk, [("chart", "charts/chart1.xml", ""), ("oleObject", "x.bin", ""), ("image", "i.png", "")])
        #expect(
            read.diagnostics.map(\.message) == [
                "word/charts/chart1.xml was not read: it holds a chart",
                "word/x.bin was not read: it is an embedded file",
            ])
    }

    @Test func `a document of pictures alone says so`() throws {
        let error = #expect(throws: InputError.self) { try read(p(""), [("image", "i.png", "")]) }
        #expect(error?.reason.hasPrefix("holds no text, only pictures") == true)
    }

    @Test func `words hidden by their style are left out, and told`() throws {
        let styles =
            "<w:style w:styleId='Secret' w:type='paragraph'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:styleId='Deep' w:type='character'><w:basedOn w:val='Secret'/></w:style>"
            + "<w:style w:styleId='Ring' w:type='character'><w:basedOn w:val='Ring'/></w:style>"
        let body =
            talk + p("not this", style: "Secret") + p("nor that", run: "<w:rStyle w:val='Deep'/>")
            + p(" but this", style: "Secret", run: "<w:vanish w:val='0'/>")
            + p("and this", run: "<w:rStyle w:val='Ring'/>")
        let read = try read(body, [("styles", "styles.xml", styles)])
        #expect(read.transcript.text.hasSuffix("How?\nbut this\nand this"))
        #expect(read.diagnostics.map(\.message) == ["4 hidden words were left out, in 2 paragraphs"])
    }

    @Test func `all text of a document is there whether or not it is an interview`() throws {
        let document = WordDocument(
            body: p("Minutes") + "<w:p><w:del><w:r><w:delText>x y</w:delText></w:r></w:del></w:p>",
            others: [
                ("footnotes", "f.xml", p("note")), ("header", "h.xml", p("head")),
                ("comments", "c.xml", p("comment")),
                ("chart", "chart.xml", ""),
            ])
        let text = try TranscriptReader().text(of: document.bytes(), name: "a.docx")
        #expect(text.paragraphs.map(\.text) == ["Minutes", "", "note", "comment", "head"])
        #expect(text.paragraphs.map(\.part) == [.body, .body, .note, .comment, .page])
        #expect(text.paragraphs.map(\.deletedWords) == [0, 2, 0, 0, 0])
        #expect(text.unread == ["word/chart.xml was not read: it holds a chart"])
    }
}
