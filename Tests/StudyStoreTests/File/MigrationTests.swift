import Foundation
import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct MigrationTests {
    private let folder: TemporaryFolder
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures")

    init() throws { folder = try TemporaryFolder() }

    /// The fixture of the form that this version writes.
    private static let lastForm = "study-4.throughline"

    /// A study with something of everything that the last form holds.
    private func write(_ path: String) throws {
        let file = try StudyFile.create(path, title: "Aylmer", at: Sample.time)
        let ruth = try file.addPerson("Ruth", role: .owner, at: Sample.time)
        try file.use(Sample.codebook(), by: ruth.id, at: Sample.time)
        let id = try file.take([Sample.input(codings: Sample.suggestions())], by: ruth.id, at: Sample.time)[0]
            .id
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(
            Judgement(.accepted, stance: .mixed, sides: ["slow"], isOffRecord: true), on: coding.id,
            by: ruth.id, at: Sample.time)
        try file.holdBack(
            coding.proposal.segment, of: id, as: coding.evidence, by: ruth.id, at: Sample.time)
        try file.noteRead("aa", of: id, by: ruth.id, at: Sample.time)
        _ = try file.settle(
            Judgement(.rejected), on: coding.id, reason: "talked", revision: 0, by: ruth.id, at: Sample.time)
        try file.putMemo(on: .coding(coding.id), text: "Ask.", revision: 0, by: ruth.id, at: Sample.time)
        try file.putWording(
            .question, key: "q", field: "text", text: "Who?", basis: "What?", revision: 0, by: ruth.id,
            at: Sample.time)
        let partner = try file.addPartner(.init(name: "Northside Trust"), at: Sample.time)
        try file.setToken(
            hash: "aa", expires: Sample.time.advanced(bySeconds: 86_400),
            forPartner: .init(partner.id.rawValue), by: nil,
            at: Sample.time)
        try file.addResponses(
            [.init(code: "R1", partner: "Northside Trust", sort: "agree", text: "Yes.")], at: Sample.time)
        try file.addDraft(code: "D-1", version: "1", json: [1], at: Sample.time)
        _ = try file.publish(
            code: "D-1", version: "1", draft: [1], record: [2], files: [.init(name: "plan.html", bytes: [3])],
            by: ruth.id, at: Sample.time)
        _ = try file.take([Sample.input(Sample.pair(), hash: "pp", codings: [])], at: Sample.time)
        _ = try file.withdraw(Participant.ID("P11"), by: ruth.id, at: Sample.time)
        try file.close()
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil))
    func `the fixture of the last form is written anew`() throws {
        let path = folder.path + "/" + Self.lastForm
        try write(path)
        try Data(contentsOf: URL(fileURLWithPath: path)).write(
            to: Self.fixtures.appendingPathComponent(Self.lastForm))
    }

    @Test(arguments: ["study-1.throughline", "study-2.throughline", "study-3.throughline", lastForm])
    func `a study file of an earlier version opens with all that was in it`(name: String) throws {
        let fixture = try Data(contentsOf: Self.fixtures.appendingPathComponent(name))
        let file = try StudyFile.open(try folder.write(Array(fixture), to: name))
        #expect(try file.check().isEmpty)
        #expect(try file.title() == "Aylmer")
        #expect(try file.codebook() == Sample.codebook())
        let id = try #require(try file.transcripts().first?.id)
        #expect(try file.transcript(id)?.text == Sample.transcript().text)
        let coding = try #require(try file.codings(of: id).first)
        #expect(coding.evidence == Sample.suggestions()[0].id)
        let hasSides = !["study-1.throughline", "study-2.throughline"].contains(name)
        let sides = hasSides ? ["slow"] : nil
        let judgement = Judgement(
            .accepted, stance: .mixed, sides: sides, isOffRecord: hasSides ? true : nil)
        #expect(coding.decisions.map(\.judgement) == [judgement])
        #expect(coding.flags.contains(.offRecord) == hasSides)
        let isLast = name == Self.lastForm
        #expect(coding.flags.contains(.heldBack) == isLast)
        #expect(try file.readQuotes().map(\.mark) == (isLast ? ["aa"] : []))
        #expect(coding.standing.sides == sides)
        #expect(coding.settlement?.reason == "talked")
        #expect(coding.standing.state == .rejected)
        #expect(try file.memos().map(\.text) == ["Ask."])
        #expect(try file.wordings().map(\.text) == ["Who?"])
        #expect(try file.partner(withTokenHash: "aa", at: Sample.time)?.partner.name == "Northside Trust")
        #expect(try file.responses().map(\.details.code) == ["R1"])
        #expect(try file.drafts().map(\.json) == [[1]])
        let publication = try #require(try file.publications().first)
        #expect(try file.file("plan.html", of: publication.id) == [3])
        #expect(try file.find(FindQuery(text: "budget")).total == 1)
        if name == "study-1.throughline" {
            _ = try file.take([Sample.input(Sample.pair(), hash: "pp", codings: [])], at: Sample.time)
            _ = try file.withdraw(Participant.ID("P11"), by: nil, at: Sample.time)
        }
        #expect(try file.withdrawnPeople() == [Participant.ID("P11")])
        let copy = Sample.input(Sample.pair(codes: ["A", "B"]), hash: "pp", codings: [])
        #expect(try file.take([copy], at: Sample.time).map(\.isCut) == [true])
    }

    @Test func `who withdrew from a study of the first form stays out of the second`() throws {
        let fixture = try Data(contentsOf: Self.fixtures.appendingPathComponent("study-1.throughline"))
        let path = try folder.write(Array(fixture), to: "study-1.throughline")
        try Sqlite.run("INSERT INTO withdrawn_person VALUES ('P01', 0)", in: path)
        let file = try StudyFile.open(path)
        let again = Sample.input(Sample.transcript(participant: "P77"), codings: [])
        let result = try #require(try file.take([again], at: Sample.time).first)
        #expect(result.isCut)
        #expect(try file.transcript(result.id)?.text == "\n\n\n")
    }

    @Test func `a file of a later version is left to that version`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        try file.close()
        try Sqlite.run("INSERT INTO grdb_migrations (identifier) VALUES ('999')", in: file.path)
        let failure = #expect(throws: StudyFileError.self) { try StudyFile.open(file.path) }
        #expect(failure?.sort == .tooNew)
    }
}
