import DocumentIO
import StudyModel
import Testing

@testable import Readers

@Suite struct ODTTests {
    private func style(_ name: String, family: String, _ properties: String, parent: String? = nil) -> String
    {
        "<style:style style:name='\(name)' style:family='\(family)'"
            + (parent.map { " style:parent-style-name='\($0)'" } ?? "")
            + "><style:text-properties \(properties)/></style:style>"
    }

    /// Four turns; `first` is what Ann says first.
    private func interview(_ first: String) -> String {
        odt("Interviewer: Why?") + odt("Ann: \(first)") + odt("Interviewer: And?") + odt("Ann: Yes.")
    }

    private func said(_ first: String) throws -> String? {
        try OpenDocument(body: interview(first)).read().script.dropFirst().first
    }

    @Test(arguments: [
        ("a  b\n  c", "a b c"), ("a<text:s text:c='3'/>b<text:s/>c", "a   b c"), ("a<text:tab/>b", "a\tb"),
        ("a<text:line-break/>b", "a | b"),
        ("a <text:span>b</text:span> <text:a xlink:href='x'>c</text:a>", "a b c"),
        ("a <text:date>May</text:date>", "a May"), ("a<text:bookmark text:name='x'/>b", "ab"),
        (
            "<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>c",
            "ac"
        ),
        (
            "a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>b",
            "ab"
        ),
        ("a<office:annotation><dc:creator>X</dc:creator><text:p>n</text:p></office:annotation>b", "ab"),
        ("a<draw:frame><draw:image/><svg xmlns='s'><desc>d</desc></svg></draw:frame>b", "ab"),
    ]) func `text inside a paragraph is what a reader sees`(content: String, words: String) throws {
        #expect(try said(content) == "Ann: \(words)")
    }

    @Test func `a flat file reads the same`() throws {
        let document = OpenDocument(body: interview("So."))
        let flat = try TranscriptReader().read(document.flat, name: "a.fodt")
        #expect(try flat.script == document.read().script)
        #expect(flat.transcript.layout.name == "odt/labels")
        #expect(flat.transcript.turns.first?.place.line == 1)
    }

    @Test func `deletions are out, insertions are in, and it is told`() throws {
        let changes =
            "<text:tracked-changes><text:changed-region xml:id='c1' text:id='c1'><text:deletion><text:p>gone</text:p>"
            + "</text:deletion></text:changed-region><text:changed-region text:id='c2'><text:insertion/>"
            + "</text:changed-region></text:tracked-changes>"
        let read = try OpenDocument(
            body: changes
                + interview(
                    "So<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/> new<text:change-end text:change-id='c2'/>."
                )
        ).read()
        #expect(read.script[1] == "Ann: So new.")
        #expect(read.diagnostics.map(\.code) == ["deleted-text"])
    }

    @Test func `hidden text and sections are out, and told`() throws {
        let read = try OpenDocument(
            body: interview("So <text:span text:style-name='H'>not</text:span> it.")
                + "<text:section text:display='none'>\(odt("Ann: Never."))</text:section>",
            automatic: style("H", family: "text", "text:display='none'")
        ).read()
        #expect(read.script[1] == "Ann: So it.")
        #expect(read.transcript.turns.count == 4)
        #expect(read.diagnostics.map(\.code) == ["hidden-text"])
    }

    @Test func `notes, comments, headers and footers are kept apart and counted`() throws {
        let read = try OpenDocument(
            body: interview(
                "So<text:note><text:note-body><text:p>one</text:p></text:note-body></text:note>"
                    + "<office:annotation><text:p>two</text:p><text:p>three</text:p></office:annotation>."),
            masters: "<style:master-page><style:header>\(odt("Page"))</style:header></style:master-page>"
        ).read()
        #expect(read.skips == [.note: 1, .comment: 2, .pageHeader: 1])
        #expect(read.transcript.accounting.total == 8)
    }

    @Test func `a text box is read once`() throws {
        let box = "<draw:frame><draw:text-box>\(odt("Ann: Boxed."))</draw:text-box><draw:image/></draw:frame>"
        let read = try OpenDocument(body: interview("So.") + odt("Interviewer: Now?\(box)")).read()
        #expect(read.script.suffix(2) == ["Interviewer: Now?", "Ann: Boxed."])
    }

    @Test func `bold labels on lines of their own are told by automatic and inherited styles`() throws {
        let turns = [
            ("Host", "Why?"), ("Ann", "So."), ("Host", "And?"), ("Ann", "Yes."), ("Host", "Ah?"),
            ("Ann", "No."),
        ]
        let body = turns.map { odt("<text:span text:style-name='T1'>\($0.0)</text:span>") + odt($0.1) }
            .joined()
        let read = try OpenDocument(
            body: body, automatic: style("T1", family: "text", "", parent: "Strong"),
            styles: style("Strong", family: "text", "fo:font-weight='bold'")
        ).read()
        #expect(read.script == turns.map { "\($0.0): \($0.1)" })
        #expect(read.askers == ["Host"])
    }

    @Test func `questions are told by the style of their paragraphs`() throws {
        let body = (1...5).map { odt("What of \($0)?", style: "P1") + odt("It goes on, as things do.") }
            .joined()
        let read = try OpenDocument(
            body: body,
            automatic: style("P1", family: "paragraph", "fo:font-style='italic'", parent: "Standard")
        ).read()
        #expect(read.transcript.layout.name == "odt/question style")
        #expect(read.transcript.turns.count == 10)
    }

    @Test func `styles whose parents go round in a ring end`() throws {
        let ring = style("A", family: "text", "", parent: "B") + style("B", family: "text", "", parent: "A")
        let read = try OpenDocument(
            body: interview("<text:span text:style-name='A'>So.</text:span>"), styles: ring
        ).read()
        #expect(read.script[1] == "Ann: So.")
    }

    @Test func `a table of turns is read by its columns`() throws {
        let rows = [["Speaker", "Text"], ["Ann", "Why?"], ["Bo", "So."], ["Ann", "And?"]].map { cells in
            "<table:table-row>"
                + cells.map { "<table:table-cell>\(odt($0))</table:table-cell>" }.joined()
                + "</table:table-row>"
        }
        let read = try OpenDocument(body: "<table:table>\(rows.joined())</table:table>").read()
        #expect(read.script == ["Ann: Why?", "Bo: So.", "Ann: And?"])
        #expect(read.transcript.layout.name == "odt/table")
    }

    @Test func `headings and lists are paragraphs, properties are facts`() throws {
        let read = try OpenDocument(
            body: "<text:h text:outline-level='1'>Interview 3</text:h><text:list><text:list-item>"
                + odt("Interviewer: Why?") + "</text:list-item></text:list>" + odt("Ann: So.")
                + odt("Interviewer: And?") + odt("Ann: Yes."),
            meta:
                "<dc:title>A title</dc:title><meta:user-defined meta:name='Organisation'>Northside</meta:user-defined>"
                + "<meta:user-defined meta:name='Pages'>3</meta:user-defined>"
        ).read()
        #expect(read.script.first == "Interviewer: Why?")
        #expect(read.transcript.participants.first?.attributes.organisation == "Northside")
        #expect(
            read.transcript.metadata == [
                MetadataEntry(key: "title", value: "Interview 3"),
                MetadataEntry(key: "title", value: "A title"),
                MetadataEntry(key: "Organisation", value: "Northside"),
            ])
    }

    @Test func `documents of other kinds and with a password are refused`() throws {
        func reason(_ document: OpenDocument) -> String? {
            #expect(throws: InputError.self) { try document.read() }?.reason
        }
        #expect(
            reason(OpenDocument(body: "", mimetype: "application/vnd.oasis.opendocument.spreadsheet"))
                == "is a spreadsheet or a presentation: copy the transcript into a text document")
        #expect(
            reason(OpenDocument(body: odt("We met.")))?.hasPrefix("does not look like an interview") == true)
        #expect(reason(OpenDocument(body: "")) == "holds no text")
        var zip = ZipWriter()
        zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        zip.add("content.xml", Array("x".utf8))
        zip.add("META-INF/manifest.xml", Array("<a><manifest:encryption-data/></a>".utf8))
        let locked = try zip.bytes()
        let error = #expect(throws: InputError.self) { try TranscriptReader().read(locked, name: "a.odt") }
        #expect(error?.reason.hasPrefix("has a password") == true)
    }
}
