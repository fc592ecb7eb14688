import DocumentIO
import StudyModel
import Testing

@testable import Readers

@Suite struct UnreadableFormatTests {
    private func reason(_ bytes: [UInt8]) -> String? {
        #expect(throws: InputError.self) { try TranscriptReader().read(bytes, name: "a") }?.reason
    }

    private func reason(package names: [String], _ content: String = "x") throws -> String? {
        var zip = ZipWriter()
        for name in names { zip.add(name, Array(content.utf8)) }
        return reason(try zip.bytes())
    }

    @Test(
        arguments: [
            (Array("%PDF-1.4".utf8), "is a PDF"), (Array("junk\n%PDF-1.4".utf8), "is a PDF"),
            (Array("{\\rtf1 x}".utf8), "is rich text"), (Array("ID3\u{4}".utf8), "is a recording"),
            ([0xFF, 0xFB, 0x90, 0x64, 0, 0], "is a recording"), (Array("fLaC".utf8), "is a recording"),
            ([0, 0, 0, 0x20] + Array("ftypM4A \u{0}".utf8), "is a recording"),
            ([0, 0, 0, 0x20] + Array("ftypisom\u{0}".utf8), "is a recording"),
            ([0, 0, 0, 0x20] + Array("ftypheic\u{0}".utf8), "is a picture"),
            (Array("RIFF\u{1}\u{1}\u{1}\u{1}WAVEfmt ".utf8), "is a recording"),
            (Array("RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 ".utf8), "is a picture"),
            ([0x1A, 0x45, 0xDF, 0xA3], "is a recording"), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "is a picture"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "is a picture"), (Array("GIF89a".utf8), "is a picture"),
            (Array("BM".utf8) + [9, 9, 9, 9, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0], "is a picture"),
            ([0x1F, 0x8B, 0x08, 0], "is an archive of files"),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "is an archive of files"),
            (Array(" <!DOCTYPE html><html>".utf8), "is a web page"),
            (Array("<HTML><body>".utf8), "is a web page"),
            (Array("MZ\u{1}\u{2}\u{3}\u{0}\u{0}\u{0}".utf8), "is no transcript in any format that is read"),
        ] as [([UInt8], String)]) func `files are refused by their bytes, with what to do`(
            bytes: [UInt8], start: String
        )
    {
        let reason = reason(bytes)
        #expect(reason?.hasPrefix(start) == true)
        #expect(reason?.contains(":") == true, "it says what to do")
    }

    @Test(arguments: [
        ("EncryptedPackage", "has a password"), ("WordDocument", "is a Word document of before 2007"),
        ("Workbook", "is a spreadsheet"), ("PowerPoint Document", "is a spreadsheet or a presentation"),
        ("__substg1.0_1000", "is an email"),
    ]) func `compound files are told apart by their streams`(stream: String, start: String) {
        let bytes =
            [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 64) + stream.utf8.flatMap { [$0, 0] }
        #expect(reason(bytes)?.hasPrefix(start) == true)
    }

    @Test(arguments: [
        (["a.docx", "b.docx"], "is an archive of files: unpack it"),
        (["Index/Document.iwa"], "is a document of Apple's Pages"),
        (["mimetype", "META-INF/container.xml"], "is an electronic book"),
    ]) func `other packages are named`(names: [String], start: String) throws {
        #expect(try reason(package: names)?.hasPrefix(start) == true)
    }

    @Test func `text that begins like something else is text`() throws {
        for name in ["BM", "PK", "ID3", "FORM"] {
            let turns = (1...3).map { "\(name): Why \($0)?\nAnn: So.\n" }.joined()
            #expect(
                try readText((name == "PK" || name == "BM" ? "" : "\n") + turns).transcript.turns.count == 6)
        }
    }
}
