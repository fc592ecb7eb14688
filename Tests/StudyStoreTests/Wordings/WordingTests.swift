import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct WordingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a wording of people's own stands until they go back to the tool's`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let put = { (text: String?, revision: Int) in
            try file.putWording(
                .question, key: "trust", field: "text", text: text, basis: "Who trusts whom?",
                revision: revision,
                by: ruth.id, at: Sample.time)
        }
        let first = try put("Who relies on whom?", 0)
        #expect(first?.basis == "Who trusts whom?")
        let second = try put("Who counts on whom?", 1)
        #expect(try file.wordings() == [second])
        #expect(second?.revision == 2)
        #expect(try put(nil, 2) == nil)
        #expect(try file.wordings().isEmpty)
    }

    @Test func `a wording that somebody changed meanwhile is told, not overwritten`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let put = { (text: String, coder: CoderAccount.ID) in
            try file.putWording(
                .action, key: "a1", field: "title", text: text, basis: "", revision: 0, by: coder,
                at: Sample.time)
        }
        _ = try put("Ruth's words", ruth.id)
        let failure = #expect(throws: StudyFileError.self) { try put("Bea's words", bea.id) }
        #expect(failure?.sort == .conflict)
        #expect(try file.wording(.action, key: "a1", field: "title")?.text == "Ruth's words")
    }

    @Test func `a page from before a wording was taken away does not overwrite the next one`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let put = { (text: String?, revision: Int) in
            try file.putWording(
                .action, key: "a1", field: "title", text: text, basis: "", revision: revision, by: ruth.id,
                at: Sample.time)
        }
        _ = try put("First", 0)
        _ = try put(nil, 1)
        #expect(try put("Second", 0)?.revision == 3)
        let stale = #expect(throws: StudyFileError.self) { try put("Stale", 1) }
        #expect(stale?.sort == .conflict)
    }
}
