import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct IntakeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `what is taken in comes out as it was`() throws {
        let (file, _, id) = try Sample.study(in: folder)
        let (kept, given) = (try #require(try file.transcript(id)), Sample.transcript())
        #expect(kept.text == given.text)
        #expect(kept.turns == given.turns)
        #expect(kept.speakers == given.speakers)
        #expect(kept.participants == given.participants)
        #expect(kept.metadata == given.metadata)
        #expect(kept.accounting == given.accounting)
        let codings = try file.codings(of: id).map { $0.coding(in: kept) }
        #expect(codings == Sample.suggestions())
        #expect(try file.problems(of: id).map(\.code) == ["speaker-guessed"])
        #expect(try file.problems(of: id).map(\.line) == [3])
    }

    @Test func `a file that is as it was, and tagged as it was, is left alone`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let before = try file.lastChange()
        let results = try file.take([Sample.input(codings: [])], by: ruth.id, at: Sample.time)
        #expect(results.map(\.change) == [.unchanged])
        #expect(results.map(\.codings) == [2])
        #expect(try file.lastChange() == before)
    }

    @Test func `what is known anew of the people is taken in though the file is as it was`() throws {
        let (file, _, id) = try Sample.study(in: folder)
        let other = Sample.transcript(organisation: "Northside Trust")
        let results = try file.take(
            [Sample.input(other, codings: Sample.suggestions())], by: nil, at: Sample.time)
        #expect(results.map(\.change) == [.replaced])
        #expect(try file.transcript(id)?.participants.first?.attributes.organisation == "Northside Trust")
    }

    @Test func `an evidence id that is taken gives way to the next free one`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let copy = Sample.transcript(name: "copy.docx")
        let clash = Sample.suggestions()[0]
        let results = try file.take(
            [Sample.input(copy, codings: [clash])], by: nil, at: Sample.time)
        #expect(try file.codings(of: results[0].id).map(\.evidence) == [clash.id.salted(1)])
    }

    @Test func `a batch of which one cannot be taken leaves nothing`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        try file.close()
        #expect(throws: StudyFileError.self) {
            try file.take([Sample.input(codings: [])], by: nil, at: Sample.time)
        }
        #expect(try StudyFile.open(file.path).transcripts().count == 1)
    }

    @Test func `inputs that could not be read are listed until they are`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let unread = UnreadInput(name: "int02.docx", hash: nil, bytes: 5, line: 2, reason: "is no package")
        try file.noteUnread([unread], at: Sample.time)
        #expect(try file.unread() == [unread])
        _ = try file.take(
            [Sample.input(Sample.transcript(name: "int02.docx"), codings: [])], by: nil, at: Sample.time)
        #expect(try file.unread().isEmpty)
    }

    @Test func `a file that is as it was stays tagged where nobody asks for tagging`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        var input = Sample.input(codings: [])
        input.taggedBy = nil
        let results = try file.take([input], by: nil, at: Sample.time)
        #expect(results.map(\.change) == [.unchanged])
        #expect(results.map(\.codings) == [2])
    }
}
