import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct MemoTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a memo is written, changed and taken away by revision`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        let subject = StoredMemo.Subject.coding(coding.id)
        let first = try file.putMemo(
            on: subject, text: "Ask again.", revision: 0, by: ruth.id, at: Sample.time)
        #expect(first?.revision == 1)
        let second = try file.putMemo(on: subject, text: "Asked.", revision: 1, by: ruth.id, at: Sample.time)
        #expect(try file.memos(on: subject) == [second])
        let stale = #expect(throws: StudyFileError.self) {
            try file.putMemo(on: subject, text: "Other.", revision: 1, by: ruth.id, at: Sample.time)
        }
        #expect(stale?.sort == .conflict)
        #expect(try file.putMemo(on: subject, text: "", revision: 2, by: ruth.id, at: Sample.time) == nil)
        #expect(try file.memos().isEmpty)
    }

    @Test func `memos are on codings, transcripts, criteria and the study`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        let subjects: [StoredMemo.Subject] = [
            .study, .transcript(id), .criterion("trust"), .coding(coding.id),
        ]
        for subject in subjects.reversed() {
            try file.putMemo(on: subject, text: "\(subject)", revision: 0, by: ruth.id, at: Sample.time)
        }
        #expect(try file.memos().map(\.subject) == subjects)
        #expect(try file.memos(of: id).map(\.subject) == [.transcript(id), .coding(coding.id)])
    }

    @Test(
        arguments: [.coding(.init(99)), .transcript(.init(99)), .criterion("none")] as [StoredMemo.Subject])
    func `a memo on what is not there is refused`(subject: StoredMemo.Subject) throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let failure = #expect(throws: StudyFileError.self) {
            try file.putMemo(on: subject, text: "Lost", revision: 0, by: ruth.id, at: Sample.time)
        }
        #expect(failure?.sort == .unknown)
    }

    @Test func `who codes blind sees memos of their own alone`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, isBlind: true, at: Sample.time)
        try file.putMemo(on: .study, text: "Ruth's", revision: 0, by: ruth.id, at: Sample.time)
        try file.putMemo(on: .study, text: "Bea's", revision: 0, by: bea.id, at: Sample.time)
        #expect(try file.memos(on: .study).map(\.text) == ["Ruth's", "Bea's"])
        #expect(try file.memos(on: .study, seenBy: Viewer(bea)).map(\.text) == ["Bea's"])
        #expect(Viewer(ruth) == .team)
    }

    @Test func `a suggestion somebody wrote about outlives what suggested it`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        try file.putMemo(on: .coding(coding.id), text: "Why?", revision: 0, by: ruth.id, at: Sample.time)
        _ = try file.retag(id, codings: [], offRecord: [], taggedBy: "v2", at: Sample.time)
        #expect(try file.codings(of: id).map(\.id) == [coding.id])
    }

    @Test func `a page from before a memo was taken away does not overwrite the next one`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let put = { (text: String, revision: Int) in
            try file.putMemo(on: .study, text: text, revision: revision, by: ruth.id, at: Sample.time)
        }
        _ = try put("First", 0)
        _ = try put("", 1)
        #expect(try put("Second", 0)?.revision == 3)
        let stale = #expect(throws: StudyFileError.self) { try put("Stale", 1) }
        #expect(stale?.sort == .conflict)
    }
}
