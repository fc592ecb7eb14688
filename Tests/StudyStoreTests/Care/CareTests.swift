import Foundation
import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct CareTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a sound study has no findings`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(
            Judgement(.accepted, kind: .decided(nil), isQuestion: true), on: coding.id, by: ruth.id,
            at: Sample.time)
        #expect(try file.check().isEmpty)
    }

    @Test(
        arguments: [
            ("UPDATE coding SET past = 5000 WHERE id = 1", .place),
            ("UPDATE coding SET turn = 77 WHERE id = 1", .place),
            ("UPDATE coding SET first = -1 WHERE id = 1", .place),
            ("UPDATE coding SET confidence = 1e300 WHERE id = 1", .number),
            ("UPDATE coding SET confidence = -9e999 WHERE id = 1", .number),
            ("UPDATE transcript SET words = 9223372036854775807", .number),
            ("UPDATE transcript SET words = 'many'", .number),
            ("UPDATE transcript SET layout_confidence = 9e999", .number),
            ("UPDATE turn SET speaker = 99 WHERE number = 2", .speaker),
            ("UPDATE turn SET speaker = -1 WHERE number = 2", .speaker),
            ("DELETE FROM speaker WHERE position = 0", .speaker),
            ("DELETE FROM speaker WHERE position = 1", .speaker),
            ("UPDATE coding SET state = 1 WHERE id = 1", .standing),
            ("UPDATE coding SET now_stance = 1 WHERE id = 2", .standing),
            ("PRAGMA foreign_keys = OFF; DELETE FROM criterion", .reference),
            ("INSERT INTO turn_words (rowid, text) VALUES (99, 'of nobody')", .search),
            ("DROP TRIGGER change_remains; DELETE FROM change WHERE id = 1", .log),
            ("DELETE FROM codebook", .codebook),
        ] as [(String, StudyFinding.Sort)])
    func `what is not as it should be is told`(change: String, sort: StudyFinding.Sort) throws {
        let (file, _, _) = try Sample.study(in: folder)
        try file.close()
        try Sqlite.run(change, in: file.path)
        let findings = try StudyFile.open(file.path).check()
        #expect(Set(findings.map(\.sort)) == [sort])
    }

    @Test(arguments: [
        "first = -1", "first = -9223372036854775808", "first = 5000", "past = 5000", "turn = 77",
    ])
    func `a coding that is within no turn stops nothing, and can be placed anew`(damage: String) throws {
        let study = try Sample.study(in: folder)
        let quote = try #require(try study.file.codings(of: study.id).first)
        _ = try study.file.decide(Judgement(.accepted), on: quote.id, by: study.ruth.id, at: Sample.time)
        try study.file.close()
        try Sqlite.run("UPDATE coding SET \(damage) WHERE id = \(quote.id)", in: study.file.path)
        let file = try StudyFile.open(study.file.path)
        let damaged = try #require(try file.coding(quote.id))
        #expect(damaged.coding(in: Sample.transcript()) == nil)
        #expect(damaged.standing.state == .accepted)
        #expect(damaged.lostWords == (damage.contains("-") ? "" : nil))
        #expect(damaged.proposal.segment.turn == (damage.contains("turn") ? 77 : 2))
        _ = try file.find(FindQuery(state: .accepted))
        _ = try file.place(quote.id, at: quote.proposal.segment, by: study.ruth.id, at: Sample.time)
        #expect(try file.check().isEmpty)
        #expect(try file.coding(quote.id)?.proposal == quote.proposal)
    }

    @Test(arguments: ["first = -1", "past = 5000"])
    func `a coding that is within no turn holds up neither an import nor its withdrawal`(damage: String)
        throws
    {
        let study = try Sample.study(in: folder)
        let quote = try #require(try study.file.codings(of: study.id).first)
        _ = try study.file.decide(Judgement(.accepted), on: quote.id, by: study.ruth.id, at: Sample.time)
        try study.file.close()
        try Sqlite.run("UPDATE coding SET \(damage) WHERE id = \(quote.id)", in: study.file.path)
        let file = try StudyFile.open(study.file.path)
        let report = try file.withdraw(
            quotes: [quote.evidence], reason: "asked", by: study.ruth.id, at: Sample.time)
        #expect(report.codings == 1)
        let edited = Sample.transcript(Sample.turns + ["That is all."])
        let result = try file.take([Sample.input(edited, hash: "bb", codings: [])], by: nil, at: Sample.time)
        #expect(result.map(\.change) == [.replaced])
    }

    @Test(arguments: [
        ("UPDATE coding SET confidence = 9e999", 1.0), ("UPDATE coding SET confidence = -3", 0),
        ("UPDATE coding SET confidence = 'sure'", 0), ("UPDATE coding SET confidence = 1e300", 1),
    ])
    func `a confidence that cannot be is read as the nearest that can`(change: String, read: Double) throws {
        let study = try Sample.study(in: folder)
        try study.file.close()
        try Sqlite.run(change, in: study.file.path)
        let codings = try StudyFile.open(study.file.path).codings(of: study.id)
        #expect(codings.map(\.confidence) == [read, read])
    }

    @Test(arguments: [
        ("9223372036854775807", 1_000_000_000), ("-9223372036854775808", 0), ("'many'", 0), ("1e300", 0),
    ])
    func `a count that cannot be is read as one that can`(words: String, read: Int) throws {
        let study = try Sample.study(in: folder)
        try study.file.close()
        try Sqlite.run("UPDATE transcript SET words = \(words)", in: study.file.path)
        let transcript = try StudyFile.open(study.file.path).transcript(study.id)
        #expect(transcript?.accounting.words == read)
    }

    @Test(arguments: [
        "UPDATE turn SET speaker = 99 WHERE number = 2", "UPDATE turn SET speaker = -1 WHERE number = 2",
        "DELETE FROM speaker WHERE position = 0", "DELETE FROM speaker WHERE position = 1",
    ])
    func `a transcript of which it is not known who speaks is told to be damaged`(change: String) throws {
        let study = try Sample.study(in: folder)
        try study.file.close()
        try Sqlite.run(change, in: study.file.path)
        let file = try StudyFile.open(study.file.path)
        let damaged = #expect(throws: StudyFileError.self) { try file.transcript(study.id) }
        #expect(damaged?.sort == .damaged)
        #expect(damaged?.reason.contains("it lacks ") == true)
    }

    @Test func `many findings of one sort are told in short`() throws {
        let (file, _, id) = try Sample.study(in: folder)
        let many = (1...40).map { Sample.coding("We trust", turn: 2, criterion: "trust", salt: $0) }
        _ = try file.retag(id, codings: many, offRecord: [], taggedBy: "v2", at: Sample.time)
        try file.close()
        try Sqlite.run("UPDATE coding SET past = 5000", in: file.path)
        let findings = try StudyFile.open(file.path).check()
        #expect(findings.count == 21)
        #expect(findings.last?.words == "20 more like the last")
    }

    @Test func `a backup is the study as it was, in one file`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let path = folder.path + "/copy.throughline"
        try file.backup(to: path)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.filter { $0.hasPrefix("copy") } == ["copy.throughline"])
        let copy = try StudyFile.open(path)
        #expect(try copy.check().isEmpty)
        #expect(try copy.coding(coding.id)?.standing.state == .suggested)
        #expect(try copy.transcript(id)?.text == file.transcript(id)?.text)
    }

    @Test func `a backup overwrites only what it is told to`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let path = try folder.write("mine", to: "copy.throughline")
        let refused = #expect(throws: StudyFileError.self) { try file.backup(to: path) }
        #expect(refused?.sort == .exists)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        try file.backup(to: path, replacing: true)
        #expect(try StudyFile.open(path).title() == "Aylmer")
    }

    @Test func `a backup onto the study itself, or where nothing can be written, is refused`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let itself = #expect(throws: StudyFileError.self) { try file.backup(to: file.path, replacing: true) }
        #expect(itself?.sort == .refused)
        let nowhere = #expect(throws: StudyFileError.self) {
            try file.backup(to: folder.path + "/none/copy.throughline")
        }
        #expect(nowhere?.sort == .disk)
        #expect(try file.title() == "Aylmer")
    }

    @Test func `a backup while others write is whole`() async throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let process = try DecidingProcess(file.path, coder: ruth.id, seed: 3, count: 200)
        for round in 0..<5 {
            let path = folder.path + "/copy\(round).throughline"
            try file.backup(to: path)
            #expect(try StudyFile.open(path).check().isEmpty)
        }
        #expect(try process.wait().count == 200)
    }

    @Test func `a backup goes neither under the log of another study nor over a file of somebody's`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let path = try folder.write("mine", to: "copy.throughline")
        let log = try folder.write("log", to: "copy.throughline-wal")
        let refused = #expect(throws: StudyFileError.self) { try file.backup(to: path, replacing: true) }
        #expect(refused?.sort == .refused)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        try FileManager.default.removeItem(atPath: log)
        let partial = try folder.write("theirs", to: "copy.throughline.partial")
        try file.backup(to: path, replacing: true)
        #expect(try String(contentsOfFile: partial, encoding: .utf8) == "theirs")
    }

    @Test func `a file without the row of the study is damaged, and takes nothing`() throws {
        let (file, _, id) = try Sample.study(in: folder)
        try file.close()
        try Sqlite.run("DELETE FROM study", in: file.path)
        let again = try StudyFile.open(file.path)
        #expect(try again.check().map(\.sort) == [.damage])
        let failure = #expect(throws: StudyFileError.self) {
            try again.retag(id, codings: Sample.suggestions(), offRecord: [], taggedBy: "v2", at: Sample.time)
        }
        #expect(failure?.sort == .damaged)
    }
}
