import StudyModel
import StudyStore
import TestStudies
import Testing

/// What is off the record: as it was found, and as people say.
@Suite struct OffRecordTests {
    private static let sentence = "We trust each other."
    private static let next = "That took years, and it can go in a week."

    private let folder: TemporaryFolder
    private let file: StudyFile
    private let ruth: CoderAccount
    private let bea: CoderAccount
    private let id: StoredTranscript.ID

    /// What was suggested for the sentence.
    private var trust: StoredCoding {
        get throws { try #require(try file.codings(of: id).first { $0.proposal.criterion == "trust" }) }
    }

    init() throws {
        folder = try TemporaryFolder()
        let study = try Sample.study(in: folder)
        (file, ruth, id) = study
        bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
    }

    /// Where `words` stand in the second turn.
    private func passage(_ words: String) -> Segment {
        Segment(turn: 2, range: Sample.coding(words, turn: 2, criterion: nil).range)
    }

    private func add(_ words: String, _ criterion: Criterion.ID = "money") throws -> StoredCoding.ID {
        try file.add(
            Proposal(segment: passage(words), criterion: criterion), to: id, by: ruth.id, at: Sample.time
        ).coding
    }

    private func say(
        _ isOff: Bool?, of coding: StoredCoding.ID, by coder: CoderAccount, _ verdict: Verdict = .accepted
    ) throws {
        _ = try file.decide(
            Judgement(verdict, isOffRecord: isOff), on: coding, by: coder.id, at: Sample.time)
    }

    /// Whether outputs leave the coding out as said off the record.
    private func isOut(_ coding: StoredCoding.ID, _ viewer: Viewer = .team) throws -> Bool {
        let stored = try #require(try file.coding(coding, seenBy: viewer))
        let counted = try #require(stored.coding(in: Sample.transcript()))
        #expect(counted.flags.contains(.offRecord) == stored.flags.contains(.offRecord))
        return counted.flags.contains(.offRecord)
    }

    private func find(_ words: String...) throws {
        _ = try file.retag(
            id, codings: Sample.suggestions(), offRecord: words.map(passage), taggedBy: "v2", at: Sample.time)
    }

    @Test func `what is added where something was said off the record is not counted`() throws {
        try find(Self.sentence)
        let (same, part, other) = (try add(Self.sentence), try add("each other"), try add(Self.next))
        #expect(try isOut(same) && isOut(part))
        #expect(try !isOut(other))
        let found = try file.codings(of: id).filter(\.isFoundOffRecord)
        #expect(Set(found.map(\.proposal.segment)) == [passage(Self.sentence), passage("each other")])
        try find(Self.next)
        #expect(try !isOut(same) && isOut(other))
        #expect(try file.check().isEmpty)
    }

    @Test func `another criterion for words off the record leaves them there`() throws {
        try find(Self.sentence)
        let trust = try trust
        var proposal = trust.proposal
        proposal.criterion = "money"
        let changed = try file.change(trust.id, to: proposal, by: ruth.id, at: Sample.time).coding
        #expect(try isOut(changed))
    }

    @Test func `words that a person takes off the record are so under every criterion`() throws {
        let trust = try trust
        let (whole, part, other) = (
            try add(Self.sentence), try add("other. That took"), try add("go in a week")
        )
        try say(true, of: whole, by: ruth)
        #expect(try isOut(whole) && isOut(part) && isOut(trust.id))
        #expect(try !isOut(other))
        try say(true, of: whole, by: ruth, .rejected)
        #expect(try isOut(trust.id), "it may be about something else, and the words are still theirs")
        _ = try file.undo(by: ruth.id, at: Sample.time)
        _ = try file.undo(by: ruth.id, at: Sample.time)
        #expect(try !isOut(whole) && !isOut(part) && !isOut(trust.id))
        _ = try file.redo(by: ruth.id, at: Sample.time)
        #expect(try isOut(part))
        #expect(try file.check().isEmpty)
    }

    @Test func `words that a person lets be used are, where nobody says otherwise`() throws {
        try find(Self.sentence, Self.next)
        let trust = try trust
        let (part, across) = (try add("each other"), try add("other. That took"))
        try say(false, of: trust.id, by: ruth)
        #expect(try !isOut(trust.id) && !isOut(part))
        #expect(try isOut(across), "nobody spoke of all its words")
        try say(true, of: trust.id, by: bea)
        #expect(try isOut(trust.id) && isOut(part))
        try say(nil, of: trust.id, by: bea)
        #expect(try !isOut(trust.id))
        #expect(try isOut(trust.id, .blind(bea.id)), "who codes blind is shown what was found alone")
        #expect(try file.coding(trust.id)?.isFoundOffRecord == true)
    }

    @Test func `what was said of words goes with them to another criterion and another place`() throws {
        let trust = try trust
        try say(true, of: trust.id, by: ruth)
        var proposal = trust.proposal
        proposal.criterion = "money"
        let changed = try file.change(trust.id, to: proposal, by: ruth.id, at: Sample.time).coding
        #expect(try isOut(changed) && isOut(trust.id))
        let longer = Sample.transcript(["Well?", "Hm."] + Sample.turns)
        _ = try file.take([Sample.input(longer, hash: "bb", codings: [])], at: Sample.time)
        let moved = try #require(try file.coding(changed))
        #expect(moved.proposal.segment.turn == 4 && moved.flags.contains(.offRecord))
    }

    @Test(arguments: [-1, 1] as [Int64])
    func `where codings join the words stay off the record that either says are`(seconds: Int64) throws {
        let trust = try trust
        let target = try add(Self.sentence)
        try say(true, of: target, by: ruth)
        _ = try file.decide(
            Judgement(.accepted, stance: .mixed), on: trust.id, by: ruth.id,
            at: Sample.time.advanced(bySeconds: seconds))
        _ = try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], by: ruth.id,
            at: Sample.time)
        let joined = try #require(try file.coding(target))
        #expect(joined.decision(of: ruth.id)?.judgement.stance == (seconds > 0 ? .mixed : nil))
        #expect(joined.standing.isOffRecord == true)
        #expect(try file.check().isEmpty)
    }

    @Test func `what is undone after codings joined leaves the words off the record`() throws {
        let (target, trust) = (try add(Self.sentence), try trust)
        try say(true, of: target, by: ruth)
        _ = try file.decide(
            Judgement(.accepted, stance: .mixed), on: trust.id, by: ruth.id, at: Sample.time)
        _ = try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], by: ruth.id,
            at: Sample.time)
        _ = try file.undo(by: ruth.id, at: Sample.time)
        #expect(try isOut(target))
        _ = try file.undo(by: ruth.id, at: Sample.time)
        #expect(try !isOut(target), "that took them off")
    }

    @Test func `leave to use what nobody keeps from being used says nothing`() throws {
        let coding = try add(Self.sentence)
        try say(false, of: coding, by: ruth)
        #expect(try file.coding(coding)?.standing.isOffRecord == nil)
        try find(Self.sentence)
        #expect(try isOut(coding))
    }

    @Test func `who codes blind is shown what they say themselves, under every criterion`() throws {
        let trust = try trust
        try say(true, of: trust.id, by: bea)
        try say(true, of: add(Self.next), by: ruth)
        let own = try file.add(
            Proposal(segment: passage("each other"), criterion: "money"), to: id, by: bea.id, at: Sample.time)
        let next = try file.add(
            Proposal(segment: passage("That took years"), criterion: "money"), to: id, by: bea.id,
            at: Sample.time)
        #expect(try isOut(own.coding, .blind(bea.id)))
        #expect(try !isOut(next.coding, .blind(bea.id)) && isOut(next.coding))
    }
}
