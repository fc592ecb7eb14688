import DocumentIO
import StudyModel
import Testing

@testable import Readers

@Suite struct RefusalTests {
    private func error(_ bytes: [UInt8]) -> InputError? {
        #expect(throws: InputError.self) { try TranscriptReader().read(bytes, name: "x/a.docx") }
    }

    private func error(_ body: String) throws -> InputError? { error(try WordDocument(body: body).bytes()) }

    private func error(part: String, _ bytes: [UInt8]) throws -> InputError? {
        var zip = ZipWriter()
        zip.add(
            "_rels/.rels", WordDocument(body: "").relationships([("officeDocument", part)]))
        zip.add(part, bytes)
        return error(try zip.bytes())
    }

    @Test(arguments: [
        ("", "is empty"), ("%PDF-1.7", "is a PDF"), ("{\\rtf1", "is rich text (RTF)"),
        ("ID3", "is a recording"),
        ("RIFF", "is a recording"), ("OggS", "is a recording"),
        ("hello", "does not look like an interview"),
        ("\u{1}\u{2}\u{3}\u{0}", "is no transcript in any format"),
        ("PK\u{3}\u{4}junk", "is not a zip package, or its end is missing (truncated)"),
    ]) func `files that are no transcripts are refused by what they are`(text: String, reason: String) {
        let error = error(Array(text.utf8))
        #expect(error?.file == "x/a.docx")
        #expect(error?.reason.hasPrefix(reason) == true)
    }

    @Test func `a document with a password is refused with advice`() {
        let reason = error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])?.reason
        #expect(
            reason
                == "is a Word document with a password, or of Word before 2007: save it as .docx without a password"
        )
    }

    @Test func `a document without text holds none`() throws {
        #expect(try error("")?.reason == "holds no text")
        #expect(try error(p(" ") + p("\u{A0}"))?.reason == "holds no text")
    }

    @Test(arguments: [
        "We met in May.\nIt went well.\nThen we left.", "Trust: a good thing\nPower: a bad thing",
        "Costs rose at 10:30 in the morning.\nThey fell again.",
        "i.\tFirst\nii.\tSecond\niii.\tThird\niv.\tFourth",
    ]) func `a document without turns is no interview`(text: String) throws {
        let reason = try error(text.split(separator: "\n").map { p(String($0)) }.joined())?.reason
        #expect(reason?.hasPrefix("does not look like an interview: no speakers' labels") == true)
    }

    @Test func `an empty package is named`() throws {
        #expect(error(try ZipWriter().bytes())?.reason == "is an empty zip package")
    }

    @Test(arguments: ["xl/workbook.xml", "ppt/presentation.xml"])
    func `spreadsheets and presentations are no transcripts`(part: String) throws {
        let error = try error(part: part, Array("<a/>".utf8))
        #expect(
            error?.reason == "is a spreadsheet or a presentation: copy the transcript into a Word document")
    }

    @Test func `a package cut off is refused wherever it ends`() throws {
        let whole = try WordDocument(body: p("Interviewer: Why?") + p("Participant: So.")).bytes()
        for length in stride(from: 4, to: whole.count - 1, by: 7) {
            #expect(error(Array(whole.prefix(length)))?.file == "x/a.docx")
        }
    }

    @Test func `a package with one byte changed is read or refused`() throws {
        let lines = ["Interviewer: Why?", "Participant: So.", "Interviewer: How?"]
        let whole = try WordDocument(body: lines.map { p($0) }.joined()).bytes()
        for position in stride(from: 0, to: whole.count, by: 3) {
            var changed = whole
            changed[position] ^= 0x55
            do throws(InputError) {
                let read = try TranscriptReader().read(changed, name: "a")
                #expect(read.transcript.turns.count == 3)
            } catch {
                #expect(error.file == "a")
            }
        }
    }

    @Test func `an encrypted entry is refused`() throws {
        var bytes = try WordDocument(body: p("Interviewer: Why?")).bytes()
        // The first bit of the flags says that an entry is encrypted: in its own head and in the directory.
        for position in bytes.indices.dropLast(10) {
            if bytes[position...].starts(with: [0x50, 0x4B, 0x03, 0x04]) { bytes[position + 6] |= 1 }
            if bytes[position...].starts(with: [0x50, 0x4B, 0x01, 0x02]) { bytes[position + 8] |= 1 }
        }
        let error = error(bytes)
        #expect(error?.part == "_rels/.rels")
        #expect(error?.reason == "is encrypted: save it without a password")
    }

    @Test func `a zip bomb is refused before it is unpacked`() throws {
        let bytes = [UInt8](repeating: 0x20, count: InputLimits().ratioFreeBytes + 1)
        let error = try error(part: "word/document.xml", bytes)
        #expect(error?.part == "word/document.xml")
        #expect(error?.reason == "unpacks to more than 200 times its size (a zip bomb?)")
    }

    @Test func `XML nested without end is refused with its line`() throws {
        let deep = "\n" + String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
        let error = try error(deep)
        #expect(error?.part == "word/document.xml")
        #expect(error?.line == 2)
        #expect(error?.reason.contains("256") == true)
    }

    @Test func `entities are never expanded`() throws {
        let xml = "<!DOCTYPE d [\n<!ENTITY a 'aaaa'>\n<!ENTITY b '&a;&a;&a;'>]>\n<d>&b;</d>"
        let error = try error(part: "word/document.xml", Array(xml.utf8))
        #expect(error?.line == 4)
        #expect(error?.reason.hasPrefix("uses entities of its own, which are never expanded") == true)
    }

    @Test func `XML that is not well-formed is told by part and line`() throws {
        let error = try error("\n\n<w:p>")
        #expect(error?.part == "word/document.xml")
        #expect(error?.line == 3)
        #expect(error?.reason.hasPrefix("is not well-formed XML") == true)
    }

    @Test func `a damaged part besides the main one is named too`() throws {
        let document = WordDocument(
            body: p("Interviewer: Why?") + p("Participant: So.") + p("Interviewer: How?"),
            others: [("footnotes", "footnotes.xml", "<w:p>")])
        #expect(error(try document.bytes())?.part == "word/footnotes.xml")
    }

    @Test func `a file that cannot be opened or is a folder is told`() {
        for (path, reason) in [("/nowhere/a.docx", "cannot be opened"), ("/", "is a folder")] {
            let error = #expect(throws: InputError.self) {
                try TranscriptReader().read(path: path, name: "a.docx")
            }
            #expect(error?.file == "a.docx")
            #expect(error?.reason.hasPrefix(reason) == true)
        }
    }
}
