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

    @Test func `comments and recorded changes of LibreOffice come back to their statements`() throws {
        let back = try read("libreoffice-commented.docx")
        #expect(back.match == .same)
        let comments = back.responses.filter { !$0.text.isEmpty }
        #expect(comments.map(\.entry) == ["P5.1", "P5.2", "P5.1", "A1.2"])
        #expect(comments.map(\.sort) == [.object, .correct, .withdraw, .add])
        #expect(comments.map(\.author) == ["Ann Reed", "Ann Reed", "Kim Low", "Kim Low"])
        #expect(comments[0].date == "2026-03-14T10:05:00Z")
        #expect(comments[1].text == "Correct: it is settled.\n(marked as resolved)")
        #expect(comments[2].words == "They said they would, and they did. (\(SmallDraft.quote))")
        let changes = back.responses.filter(\.text.isEmpty)
        #expect(changes.map(\.entry) == ["P5.2", "P6.1", "Q7"])
        #expect(changes.map(\.deleted) == ["Some interviewees", "one account", ""])
        #expect(changes.map(\.inserted) == ["Most interviewees", "", "Carers did so too."])
        #expect(changes.map(\.sort) == [.correct, .unsorted, .add])
    }

    @Test func `replies that LibreOffice parted from what they answer are kept beside it`() throws {
        let back = try read("libreoffice-replies.docx")
        #expect(
            Set(back.responses.map(\.text)) == ["We disagree: not with us.", "Since when?", "Since May."])
        #expect(back.responses.map(\.entry) == ["P5.1", "P5.1", "P5.1"])
    }
}
