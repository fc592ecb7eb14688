import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct PublicationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func publish(_ file: StudyFile, _ coder: CoderAccount.ID, names: [String]) throws
        -> StoredPublication
    {
        try file.publish(
            code: "D-1", version: "1", draft: [1, 0], record: [2],
            files: names.map { .init(name: $0, bytes: Array($0.utf8)) }, by: coder, at: Sample.time)
    }

    @Test func `what is published comes out as it went in`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let publication = try publish(file, ruth.id, names: ["plan.html", "empty.css"])
        #expect(try file.publications() == [publication])
        let contents = try #require(try file.contents(of: publication.id))
        #expect(contents.draft == [1, 0])
        #expect(contents.record == [2])
        #expect(try file.fileNames(of: publication.id) == ["empty.css", "plan.html"])
        #expect(try file.file("plan.html", of: publication.id) == Array("plan.html".utf8))
        #expect(try file.file("none.html", of: publication.id) == nil)
    }

    @Test func `two files of one name are refused`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        #expect(throws: StudyFileError.self) {
            try publish(file, ruth.id, names: ["plan.html", "plan.html"])
        }
        #expect(try file.publications().isEmpty)
    }

    @Test func `what is taken back holds nothing any more`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let publication = try publish(file, ruth.id, names: ["plan.html"])
        try file.withdrawPublication(publication.id, by: ruth.id, at: Sample.time)
        #expect(try file.publications().map(\.isWithdrawn) == [true])
        #expect(try file.contents(of: publication.id) == nil)
        #expect(try file.file("plan.html", of: publication.id) == nil)
    }

    @Test func `a draft is kept once`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let first = try file.addDraft(code: "D-1", version: "1", json: [1, 2], at: Sample.time)
        #expect(try file.addDraft(code: "D-1", version: "1", json: [1, 2], at: Sample.time) == first)
        try file.addDraft(code: "D-2", version: "2", json: [], at: Sample.time)
        #expect(try file.drafts().map(\.code) == ["D-1", "D-2"])
        #expect(try file.drafts().map(\.json) == [[1, 2], []])
    }
}
