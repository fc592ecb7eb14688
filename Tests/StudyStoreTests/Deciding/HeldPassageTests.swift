import StudyModel
import StudyStore
import TestStudies
import Testing

/// Quotes that people read, and words that they hold back.
@Suite struct HeldPassageTests {
    private static let sentence = "We trust each other."
    private static let evidence = EvidenceID(bits: 77)

    private let folder: TemporaryFolder
    private let file: StudyFile
    private let ruth: CoderAccount
    private let id: StoredTranscript.ID

    init() throws {
        folder = try TemporaryFolder()
        (file, ruth, id) = try Sample.study(in: folder)
    }

    private func segment(_ words: String) -> Segment {
        Segment(turn: 2, range: Sample.coding(words, turn: 2, criterion: nil).range)
    }

    private func hold(_ words: String = sentence) throws {
        try file.holdBack(segment(words), of: id, as: Self.evidence, by: ruth.id, at: Sample.time)
    }

    /// Criteria of the codings that are not to be quoted.
    private func held() throws -> [String?] {
        try file.codings(of: id).filter { $0.flags.contains(.heldBack) }.map {
            $0.proposal.criterion?.rawValue
        }
    }

    private func importAgain(_ words: String, hash: String, before: [String] = []) throws {
        var turns = Sample.turns
        turns[1] = words
        let transcript = Sample.transcript(before + turns)
        _ = try file.take([Sample.input(transcript, hash: hash, codings: [])], at: Sample.time)
        #expect(try file.check().isEmpty)
    }

    @Test func `every coding that shares a word with it is not to be quoted, and counts`() throws {
        for words in ["each other", "That took years"] {
            _ = try file.add(
                Proposal(segment: segment(words), criterion: "money"), to: id, by: ruth.id, at: Sample.time)
        }
        try hold()
        #expect(try held() == ["trust", "money"])
        let coding = try #require(try file.codings(of: id).first)
        #expect(coding.standing.counted == .suggested)
        #expect(try #require(coding.coding(in: Sample.transcript())).flags == [.prompted, .heldBack])
        let passage = try #require(try file.heldPassages().first)
        #expect(passage.evidence == Self.evidence && passage.coder == ruth.id && passage.transcript == id)
        #expect(
            try file.codings(of: id, seenBy: .blind(ruth.id)).allSatisfy { !$0.flags.contains(.heldBack) })
        try file.release(passage.id, by: ruth.id, at: Sample.time)
        #expect(try held().isEmpty && file.heldPassages().isEmpty)
        #expect(try file.changes(after: nil).suffix(2).map(\.action) == [.hold, .hold])
        #expect(try file.check().isEmpty)
    }

    @Test func `what is held back already stays as it is, and what is not is not let go`() throws {
        try hold()
        try hold("each other")
        let passages = try file.heldPassages()
        #expect(passages.count == 1)
        try file.release(passages[0].id, by: ruth.id, at: Sample.time)
        let failure = #expect(throws: StudyFileError.self) {
            try file.release(passages[0].id, by: ruth.id, at: Sample.time)
        }
        #expect(failure?.sort == .unknown)
    }

    @Test(arguments: [
        (Segment(turn: 2, range: 3..<3), StudyFileError.Sort.refused),
        (Segment(turn: 2, range: 3..<900), .refused),
        (Segment(turn: 9, range: 0..<3), .unknown),
    ])
    func `a passage that no turn has is refused`(passage: Segment, sort: StudyFileError.Sort) throws {
        let failure = #expect(throws: StudyFileError.self) {
            try file.holdBack(passage, of: id, as: Self.evidence, by: ruth.id, at: Sample.time)
        }
        #expect(failure?.sort == sort)
        #expect(try file.heldPassages().isEmpty)
    }

    @Test func `it stays held back when suggestions are made anew, and whatever its coding becomes`() throws {
        try hold()
        let new = Sample.coding("each other", turn: 2, criterion: "money")
        _ = try file.retag(id, codings: [new], offRecord: [], taggedBy: "v2", at: Sample.time)
        #expect(try held() == ["money"])
    }

    @Test func `it stays where its words go, and its whole turn where they changed`() throws {
        try hold()
        try importAgain(Sample.turns[1], hash: "moved", before: ["Well?", "Hm."])
        #expect(
            try file.heldPassages().map(\.segment) == [Segment(turn: 4, range: segment(Self.sentence).range)])
        try importAgain(
            "We trust one another. That took years, and it can go in a week.", hash: "worded")
        let length = "We trust one another. That took years, and it can go in a week.".unicodeScalars.count
        #expect(try file.heldPassages().map(\.segment) == [Segment(turn: 2, range: 0..<length)])
        try importAgain("Nothing of it is left here now.", hash: "gone")
        #expect(try file.heldPassages().isEmpty)
    }

    @Test func `an answer that an edit parts stays held back in both its parts`() throws {
        let whole = Sample.turns[1]
        try file.holdBack(
            Segment(turn: 2, range: 0..<whole.unicodeScalars.count), of: id, as: Self.evidence, by: ruth.id,
            at: Sample.time)
        let parts = ["We trust each other.", "Yes?", "That took years, and it can go in a week."]
        let turns = [Sample.turns[0]] + parts + Sample.turns[2...]
        let result = try #require(
            try file.take(
                [Sample.input(Sample.transcript(turns), hash: "parted", codings: [])], at: Sample.time
            ).first)
        #expect(
            Set(try file.heldPassages().map(\.segment)) == [
                Segment(turn: 2, range: 0..<20), Segment(turn: 4, range: 0..<41),
            ])
        #expect(!result.warnings.contains { $0.code == "held-gone" })
        let gone = [Sample.turns[0], "We trust each other.", Sample.turns[2]]
        let last = try #require(
            try file.take(
                [Sample.input(Sample.transcript(gone), hash: "gone", codings: [])], at: Sample.time
            ).first)
        #expect(last.warnings.map(\.code) == ["held-gone"])
        #expect(try file.heldPassages().map(\.segment.turn) == [2])
        #expect(try file.check().isEmpty)
    }

    @Test func `a quote is read once, by who read it first`() throws {
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        try file.noteRead("aa", of: id, by: ruth.id, at: Sample.time)
        let changes = try file.changes(after: nil).count
        try file.noteRead("aa", of: id, by: bea.id, at: Sample.time)
        #expect(try file.changes(after: nil).count == changes)
        try file.noteRead("bb", of: id, by: bea.id, at: Sample.time)
        #expect(try file.readQuotes().map(\.mark) == ["aa", "bb"])
        #expect(try file.readQuotes().map(\.coder) == [ruth.id, bea.id])
        #expect(throws: StudyFileError.self) {
            try file.noteRead("cc", of: .init(99), by: ruth.id, at: Sample.time)
        }
    }

    @Test func `who withdraws takes both along`() throws {
        try hold()
        try file.noteRead("aa", of: id, by: ruth.id, at: Sample.time)
        _ = try file.withdraw(Participant.ID("P01"), by: ruth.id, at: Sample.time)
        #expect(try file.heldPassages().isEmpty && file.readQuotes().isEmpty)
        #expect(try file.check().isEmpty)
    }

    @Test func `damage to a place is told`() throws {
        try hold()
        try file.close()
        try Sqlite.run("UPDATE held_passage SET past = 900", in: file.path)
        let again = try StudyFile.open(file.path)
        #expect(
            try again.check().map(\.words) == [
                "a passage of int01.docx that is held back is not within its turn, 2"
            ])
    }
}
