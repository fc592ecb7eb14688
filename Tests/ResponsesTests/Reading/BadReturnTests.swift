import DocumentIO
import Foundation
import Planning
import StudyModel
import Testing

@testable import Responses

struct BadReturnTests {
    private let reader = ReturnReader(draft: SmallDraft.draft, partner: "CCG")

    @Test(
        arguments: [
            (Array("%PDF-1.7".utf8), "PDF"), (Array("{\\rtf1".utf8), "rich text"), ([], "is empty"),
            (Array("Hello".utf8), "no Word document"),
            ([0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] }, "password"),
            ([0xD0, 0xCF, 0x11, 0xE0] + "WordDocument".utf8.flatMap { [$0, 0] }, ".doc"),
            ([0x50, 0x4B, 0x03, 0x04, 0x00], "truncated"),
        ] as [([UInt8], String)])
    func `what is no Word document is refused with what to do`(bytes: [UInt8], reason: String) {
        let error = #expect(throws: InputError.self) { try reader.read(bytes, file: "a.bin") }
        #expect(error?.file == "a.bin")
        #expect(error?.reason.contains(reason) == true)
    }

    @Test func `an OpenDocument text is refused with what to do`() throws {
        var zip = ZipWriter()
        zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        zip.add("content.xml", Array("<a/>".utf8))
        let bytes = try zip.bytes()
        let error = #expect(throws: InputError.self) { try reader.read(bytes, file: "a.odt") }
        #expect(error?.reason.contains("save it as .docx") == true)
    }

    @Test func `a damaged main part is named with its line`() throws {
        let bytes = try ReturnedFile(body: "\n<w:p>").bytes()
        let error = #expect(throws: InputError.self) { try reader.read(bytes, file: "a.docx") }
        #expect(error?.part == "word/document.xml")
        #expect(error?.line == 2)
    }

    @Test func `where comments are damaged the rest is read, and told`() throws {
        let file = ReturnedFile(
            body: SmallDraft.body().joined().replacing(r(" [P5.1]"), with: ins(" Yes.") + r(" [P5.1]")),
            comments: "<w:comment>")
        let found = try readReturned(file)
        #expect(found.responses.map(\.inserted) == ["Yes."])
        #expect(found.diagnostics.first?.part == "word/comments.xml")
        #expect(!found.isWhole)
    }

    @Test func `each damaged header is named, and those between are read`() throws {
        var file = ReturnedFile(body: SmallDraft.body().joined())
        file.headers = ["<w:p>", p(ins("Not for print")), "<w:q>"]
        let found = try readReturned(file)
        #expect(found.responses.map(\.inserted) == ["Not for print"])
        #expect(
            found.diagnostics.filter { $0.severity == .error }.map(\.part) == [
                "word/header0.xml", "word/header2.xml",
            ])
    }

    @Test func `entities of its own are never expanded`() throws {
        var zip = ZipWriter()
        zip.add(
            "word/document.xml",
            Array(
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='\(ReturnedFile.transitional)'><w:body>\(p(r("&x;")))</w:body></w:document>"
                    .utf8))
        let bytes = try zip.bytes()
        #expect(throws: InputError.self) { try reader.read(bytes, file: "a.docx") }
    }

    @Test func `a bomb is refused before it is unpacked`() throws {
        let bytes = try ReturnedFile(body: p(r(String(repeating: " ", count: 20 << 20)))).bytes()
        #expect(bytes.count < 1 << 20)
        let error = #expect(throws: InputError.self) { try reader.read(bytes, file: "a.docx") }
        #expect(error?.reason.contains("bomb") == true)
    }

    @Test func `another document is refused, and the draft is known by its words where the code is lost`()
        throws
    {
        var other = ReturnedFile(
            body: p(r("Minutes of the meeting.")) + p(r("Nobody came.")), comments: comment(0, "Agree"))
        other.code = nil
        let bytes = try other.bytes()
        let error = #expect(throws: InputError.self) { try reader.read(bytes, file: "a.docx") }
        #expect(error?.reason.contains("is not this draft") == true)
        var ours = ReturnedFile(
            body: SmallDraft.body(marked: false).joined(), comments: comment(0, "P5.1: agree"))
        ours.code = nil
        let found = try readReturned(ours)
        #expect(found.match == .byWords)
        #expect(found.responses.map(\.entry) == ["P5.1"])
        #expect(found.responses.map(\.draft) == [SmallDraft.code])
        #expect(found.diagnostics.map(\.code).contains("draft-without-code"))
    }

    @Test func `another draft is read as far as words agree, and its other words are no changes`() throws {
        let body = SmallDraft.body().joined()
            .replacing(r(SmallDraft.trust), with: about(0, r("Hardly anybody spoke of data that is shared.")))
            .replacing(r(SmallDraft.vision), with: about(1, r(SmallDraft.vision)))
        var file = ReturnedFile(body: body, comments: comment(0, "Agree") + comment(1, "Agree. P5.1 too"))
        file.code = "0LDC-0DE1"
        let found = try readReturned(file)
        #expect(found.match == .other)
        #expect(found.responses.map(\.entry) == ["", "P6.1"])
        #expect(found.responses.map(\.draft) == ["0LDC-0DE1", "0LDC-0DE1"])
        #expect(found.diagnostics.first?.code == "other-draft")
    }

    @Test func `an unchanged return says that nothing was changed`() throws {
        for marked in [true, false] {
            let found = try readReturned(ReturnedFile(body: SmallDraft.body(marked: marked).joined()))
            #expect(found.responses.isEmpty)
            #expect(found.diagnostics.map(\.code) == ["nothing-changed"])
        }
    }

    @Test func `one bad file costs nothing else, and a file given twice is read once`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func write(_ name: String, _ bytes: [UInt8]) throws -> String {
            let file = folder.appendingPathComponent(name)
            try Data(bytes).write(to: file)
            return file.path
        }
        let good = try ReturnedFile(body: SmallDraft.body().joined(), comments: comment(0, "P5.1: agree"))
            .bytes()
        let paths = [
            try write("a.docx", good), try write("b.docx", Array(good.prefix(200))),
            try write("c.docx", good),
            folder.appendingPathComponent("d.docx").path, folder.path,
        ]
        var back = ResponseImport()
        for path in paths { back.read(path: path, with: reader) }
        #expect(back.added == 1)
        #expect(back.files.count == 1)
        #expect(back.errors.map(\.file) == [paths[1], paths[3], paths[4]])
        #expect(back.errors.last?.reason.contains("/*.docx") == true)
        #expect(back.diagnostics.map(\.code) == ["file-twice"])
        #expect(!back.isWhole)
        var again = ResponseImport(into: back.table)
        again.read(path: paths[0], with: reader)
        #expect(again.added == 0)
        #expect(again.table == back.table)
    }
}
