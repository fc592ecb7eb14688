import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct PartnerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `partners are added, changed and listed`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let trust = try file.addPartner(.init(name: "Northside Trust"), at: Sample.time)
        let council = StoredPartner.Details(
            name: "Aylmer Council", people: ["ann@aylmer.example", "Bo"], signatory: "Ann Lee",
            state: "asked",
            date: "2026-03-14")
        _ = try file.addPartner(council, at: Sample.time)
        #expect(try file.partners().map(\.details.name) == ["Aylmer Council", "Northside Trust"])
        #expect(try file.partners().first?.details == council)
        var details = trust.details
        details.state = "agreed"
        let changed = try file.updatePartner(trust.id, to: details, revision: 1, at: Sample.time)
        #expect(try file.partner(trust.id) == changed)
        let stale = #expect(throws: StudyFileError.self) {
            try file.updatePartner(trust.id, to: details, revision: 1, at: Sample.time)
        }
        #expect(stale?.sort == .conflict)
    }

    @Test(arguments: ["", "Northside Trust"])
    func `a partner without a name, or with one that is taken, is refused`(name: String) throws {
        let (file, _, _) = try Sample.study(in: folder)
        _ = try file.addPartner(.init(name: "Northside Trust"), at: Sample.time)
        let failure = #expect(throws: StudyFileError.self) {
            try file.addPartner(.init(name: name), at: Sample.time)
        }
        #expect(failure?.sort == .refused)
    }

    @Test func `a response is added once, and changed by revision`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let details = StoredResponse.Details(
            code: "K3F7-Q2PX", partner: "Aylmer Council", author: "Ann", date: "2026-03-14",
            file: "back.docx",
            draft: "D-1", entry: "P5.3", words: "the budget", sort: "unsorted", text: "Not so.",
            inserted: "a",
            deleted: "b")
        let added = try file.addResponses([details, details], at: Sample.time)
        #expect(added.map(\.details) == [details])
        var sorted = details
        (sorted.sort, sorted.done) = ("object", "Talked to Ann.")
        let changed = try file.updateResponse(
            added[0].id, to: sorted, revision: 1, by: ruth.id, at: Sample.time)
        #expect(try file.responses() == [changed])
        let stale = #expect(throws: StudyFileError.self) {
            try file.updateResponse(added[0].id, to: sorted, revision: 1, at: Sample.time)
        }
        #expect(stale?.sort == .conflict)
        sorted.code = "other"
        let recoded = #expect(throws: StudyFileError.self) {
            try file.updateResponse(added[0].id, to: sorted, revision: 2, at: Sample.time)
        }
        #expect(recoded?.sort == .refused)
    }
}
