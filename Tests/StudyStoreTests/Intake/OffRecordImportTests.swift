import StudyModel
import StudyStore
import TestStudies
import Testing

/// What is off the record when a transcript is imported or tagged again.
@Suite struct OffRecordImportTests {
    private let folder: TemporaryFolder
    private let file: StudyFile
    private let ruth: CoderAccount
    private let id: StoredTranscript.ID

    init() throws {
        folder = try TemporaryFolder()
        (file, ruth, id) = try Sample.study(in: folder)
    }

    private func segment(_ words: String, turn: Int = 2) -> Segment {
        Segment(turn: turn, range: Sample.coding(words, turn: turn, criterion: nil).range)
    }

    private func find(_ words: String...) throws {
        _ = try file.retag(
            id, codings: Sample.suggestions(), offRecord: words.map { segment($0) }, taggedBy: "v2",
            at: Sample.time)
    }

    private func add(_ words: String, _ criterion: Criterion.ID = "money") throws -> StoredCoding.ID {
        try file.add(
            Proposal(segment: segment(words), criterion: criterion), to: id, by: ruth.id, at: Sample.time
        ).coding
    }

    private func say(_ isOff: Bool, of coding: StoredCoding.ID) throws {
        _ = try file.decide(
            Judgement(.accepted, isOffRecord: isOff), on: coding, by: ruth.id, at: Sample.time)
    }

    private func isOut(_ coding: StoredCoding.ID) throws -> Bool {
        try #require(try file.coding(coding)).flags.contains(.offRecord)
    }

    /// Imports the transcript with the second turn changed; nobody looks through it where `taggedBy` is nil.
    private func importAgain(_ words: String, _ taggedBy: String? = nil, _ before: [String] = []) throws {
        var turns = Sample.turns
        turns[1] = words
        var input = Sample.input(Sample.transcript(before + turns), hash: words, codings: [])
        input.taggedBy = taggedBy
        _ = try file.take([input], at: Sample.time)
        #expect(try file.check().isEmpty)
    }

    @Test func `what nobody looks for anew stays as it was found in the same words`() throws {
        try find("We trust each other.")
        let (added, other) = (try add("each other"), try add("That took years"))
        var input = Sample.input(
            Sample.transcript(organisation: "Northside Trust"), hash: "bb", codings: [])
        input.taggedBy = nil
        _ = try file.take([input], at: Sample.time)
        #expect(try isOut(added) && !isOut(other))
        try importAgain(
            "We trust each other. That took a year, and it can go in a week.", nil, ["Well?", "Hm."])
        #expect(try isOut(added) && !isOut(other))
        try importAgain("We trust one another. That took years, and it can go in a week.")
        #expect(try isOut(other), "the whole turn, where the words are no longer the same")
        try importAgain("We trust one another. That took years, and it can go in a week!", "v3")
        #expect(try !isOut(other), "somebody looked anew and found nothing")
    }

    @Test func `whether somebody looked a transcript through is told`() throws {
        #expect(try file.transcripts().map(\.isTagged) == [true])
        try importAgain("We trust nobody.")
        #expect(try file.transcripts().map(\.isTagged) == [false])
    }

    @Test func `what a blotted cue told of stays off the record when it is tagged anew`() throws {
        try find("We trust each other. That took years")
        let (cue, other) = (try add("We trust each other."), try add("That took years"))
        let quote = try #require(try file.coding(cue)).evidence
        _ = try file.withdraw(quotes: [quote], reason: "asked", by: ruth.id, at: Sample.time)
        try find()
        #expect(try isOut(other))
    }

    @Test func `where the words are gone by which people took some off the record, their turn is`() throws {
        let (mark, long) = (try add("trust", "trust"), try add("We trust each other. That took years"))
        try say(true, of: mark)
        #expect(try isOut(long))
        try importAgain("We rely on each other. That took years, and it can go in a week.", "v3")
        #expect(try file.lostCodings().map(\.id) == [mark])
        #expect(try isOut(long))
        try importAgain(
            "We rely on each other. That took years, and it can go in a day.", "v4", ["Well?", "Hm."])
        #expect(try isOut(long), "and stays so wherever it goes")
        let place = try #require(try file.coding(long)).proposal.segment
        _ = try file.place(
            mark, at: Segment(turn: place.turn, range: 30..<35), by: ruth.id, at: Sample.time)
        #expect(try file.coding(long)?.flags.contains(.offRecord) == (place.range.upperBound > 30))
        _ = try file.decide(Judgement(.accepted), on: mark, by: ruth.id, at: Sample.time)
        #expect(try !isOut(long))
    }

    @Test func `leave to use words holds for the same words alone`() throws {
        try find("We trust each other.")
        let coding = try add("We trust each other.")
        try say(false, of: coding)
        var input = Sample.input(Sample.transcript(["Well?", "Hm."] + Sample.turns), hash: "bb", codings: [])
        input.offRecord = [Segment(turn: 4, range: 0..<20)]
        _ = try file.take([input], at: Sample.time)
        #expect(try !isOut(coding))
        input.transcript = Sample.transcript(
            ["Well?", "Hm.", "So?", "We never trust each other."] + Sample.turns[2...])
        (input.hash, input.offRecord) = ("cc", [Segment(turn: 4, range: 0..<26)])
        _ = try file.take([input], at: Sample.time)
        #expect(try file.coding(coding)?.proposal.segment.turn == 4)
        #expect(try isOut(coding))
    }

    @Test func `what was found of a kept coding goes where it is found no more`() throws {
        let coding = Sample.coding("We trust each other.", turn: 2, criterion: "trust")
        let found = Coding(
            id: coding.id, transcript: coding.transcript, participant: coding.participant, turn: 2,
            place: coding.place, range: coding.range, quote: coding.quote, criterion: coding.criterion,
            kind: nil, stance: .neutral, isQuestion: false, flags: [.offRecord], coder: coding.coder,
            state: .suggested, confidence: 0.5, reasons: [])
        _ = try file.retag(
            id, codings: [found], offRecord: [segment(coding.quote)], taggedBy: "v2", at: Sample.time)
        let kept = try #require(try file.codings(of: id).first).id
        _ = try file.decide(Judgement(.accepted), on: kept, by: ruth.id, at: Sample.time)
        #expect(try isOut(kept))
        _ = try file.retag(id, codings: [], offRecord: [], taggedBy: "v3", at: Sample.time)
        #expect(try !isOut(kept))
    }

    @Test func `a passage that damage put outside its turn is told`() throws {
        try find("We trust each other.")
        try file.close()
        try Sqlite.run("UPDATE off_record SET past = 9999", in: file.path)
        let again = try StudyFile.open(file.path)
        #expect(try again.check().map(\.sort) == [.place])
    }

    @Test func `a file of an earlier form keeps what was off the record, and asks to be looked through`()
        throws
    {
        try find("We trust each other.")
        try file.close()
        try Sqlite.run(
            """
            UPDATE coding SET flags = 1 WHERE turn = 2; DROP TABLE off_record; DROP INDEX coding_off_record;
            ALTER TABLE decision DROP COLUMN off_record; ALTER TABLE coding DROP COLUMN now_off_record;
            ALTER TABLE decision DROP COLUMN sides; ALTER TABLE coding DROP COLUMN now_sides;
            DELETE FROM grdb_migrations WHERE identifier = '3'
            """, in: file.path)
        let again = try StudyFile.open(file.path)
        #expect(try again.transcripts().map(\.isTagged) == [false])
        let added = try again.add(
            Proposal(segment: segment("each other"), criterion: "money"), to: id, by: ruth.id, at: Sample.time
        )
        #expect(try again.coding(added.coding)?.flags.contains(.offRecord) == true)
    }
}
