import DocumentIO
import Foundation
import Planning
import StudyModel
import Testing
import Writers

@testable import Responses

/// Files that LibreOffice made of the small draft; `Fixtures/README.md` says how.
struct LibreOfficeTests {
    private func read(_ name: String) throws -> ReturnedDraft {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/\(name)").standardizedFileURL.path
        return try ReturnReader(draft: SmallDraft.draft, partner: "CCG").read(
            try InputFile.read(path), file: name)
    }

    @Test func `the small draft as the program writes it comes back unchanged`() throws {
        let bytes = try DOCXRenderer().render(SmallDraft.document)
        if let path = ProcessInfo.processInfo.environment["WRITE_SENT_DRAFT"] {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
        }
        let back = try ReturnReader(draft: SmallDraft.draft).read(bytes, file: "a.docx")
        #expect(back.match == .same)
        #expect(back.diagnostics.map(\.code) == ["nothing-changed"])
    }

    @Test func `a draft that LibreOffice only saved has no changes`() throws {
        let back = try read("libreoffice-saved.docx")
        #expect(back.match == .same)
        #expect(back.responses.isEmpty)
    }
}
