import Foundation
import Readers
import StudyModel
import Testing

struct SectionTextsTests {
    private func file(_ text: String, _ name: String = "texts.yaml") throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: name)
        try Data(text.utf8).write(to: path)
        return path.path
    }

    @Test func `a file gives texts by key, with the line their words begin on`() throws {
        let path = try file("oversight: The board.\nforeword: |\n  Dear all,\n\n  we ask.\n")
        let entries = try SectionTexts(path: path).entries
        #expect(entries.map(\.key) == ["foreword", "oversight"])
        #expect(entries.map(\.text) == ["Dear all,\n\nwe ask.\n", "The board."])
        #expect(entries.map(\.line) == [3, 1])
    }

    @Test func `a folder gives a text for each Markdown file`() throws {
        let path = try file("Dear all", "foreword.md")
        let folder = String(path.dropLast("/foreword.md".count))
        let entries = try SectionTexts(path: folder).entries
        #expect(entries.map(\.key) == ["foreword"] && entries.first?.text == "Dear all")
        #expect(entries.first?.file == path && entries.first?.line == 1)
    }

    @Test(arguments: ["- a list", "foreword: [a, b]", "foreword: 'open", ""])
    func `what is no mapping of texts is refused`(text: String) throws {
        let path = try file(text)
        #expect(throws: InputError.self) { try SectionTexts(path: path) }
    }

    @Test func `a folder without texts is refused`() throws {
        let path = try file("words", "note.txt")
        let folder = String(path.dropLast("/note.txt".count))
        #expect(throws: InputError.self) { try SectionTexts(path: folder) }
    }
}
