import StudyModel
import StudyStore
import TestStudies
import Testing

/// The sides that people put passages on.
@Suite struct SideTests {
    private let folder: TemporaryFolder
    private let file: StudyFile
    private let ruth: CoderAccount
    private let bea: CoderAccount
    private let coding: StoredCoding

    /// A study whose suggestion was taken for going slowly.
    init() throws {
        folder = try TemporaryFolder()
        let study = try Sample.study(in: folder)
        (file, ruth) = (study.file, study.ruth)
        bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let plain = Sample.suggestions()[0]
        let said = Coding(
            id: plain.id, transcript: plain.transcript, participant: plain.participant, turn: plain.turn,
            place: plain.place, range: plain.range, quote: plain.quote, criterion: plain.criterion,
            kind: plain.kind, stance: plain.stance, isQuestion: false, flags: [], coder: plain.coder,
            state: .suggested, confidence: 0.5,
            reasons: plain.reasons + [.init(rule: Tension.Side.rule(ofName: "slow"), matched: "trust")])
        _ = try file.take(
            [Sample.input(codings: [said], taggedBy: "v2")], by: ruth.id, at: Sample.time)
        coding = try #require(try file.codings(of: study.id).first)
    }

    private func decide(_ sides: [String]?, by coder: CoderAccount, _ verdict: Verdict = .accepted) throws {
        _ = try file.decide(
            Judgement(verdict, sides: sides), on: coding.id, by: coder.id, at: Sample.time)
    }

    /// The sides with which outputs count the coding, each with the words that say so.
    private func counted() throws -> [String: String] {
        let stored = try #require(try file.coding(coding.id))
        let counted = try #require(stored.coding(in: Sample.transcript()))
        #expect(counted.reasons.prefix(2) == coding.reasons.prefix(2))
        return Dictionary(
            uniqueKeysWithValues: counted.reasons.compactMap { reason in
                Tension.Side.name(ofRule: reason.rule).map { ($0, reason.matched) }
            })
    }

    @Test func `what was suggested counts until somebody decides otherwise`() throws {
        #expect(try counted() == ["slow": "trust"])
        try decide(nil, by: ruth)
        #expect(try counted() == ["slow": "trust"])
        try decide(["slow", "fast"], by: ruth)
        #expect(try counted() == ["slow": "trust", "fast": coding.quoted])
        try decide(["fast"], by: ruth)
        #expect(try counted() == ["fast": coding.quoted])
        try decide([], by: ruth)
        #expect(try counted().isEmpty)
        _ = try file.undo(by: ruth.id, at: Sample.time)
        #expect(try counted() == ["fast": coding.quoted])
        #expect(try file.check().isEmpty)
    }

    @Test func `where two differ on the side what was suggested counts, and a settlement leaves it`() throws {
        try decide(["fast"], by: ruth)
        try decide(["slow", "fast"], by: bea)
        #expect(try counted() == ["slow": "trust"])
        try decide(nil, by: bea)
        #expect(try counted() == ["fast": coding.quoted])
        try decide(["slow"], by: bea, .rejected)
        _ = try file.settle(
            Judgement(.accepted, stance: .mixed), on: coding.id, reason: "", revision: 0, by: bea.id,
            at: Sample.time)
        #expect(try counted() == ["fast": coding.quoted])
        #expect(try file.check().isEmpty)
    }

    @Test func `adding what stands there already leaves the sides that the coder chose`() throws {
        try decide(["fast"], by: ruth)
        try decide(["slow"], by: bea)
        var proposal = coding.proposal
        proposal.stance = .mixed
        let said = try file.add(proposal, to: coding.transcript, by: ruth.id, at: Sample.time)
        #expect(said.coding == coding.id)
        let decided = try #require(try file.coding(coding.id)?.decision(of: ruth.id)?.judgement)
        #expect(decided.stance == .mixed)
        #expect(decided.sides == ["fast"])
    }

    @Test(arguments: [-1, 1] as [Int64])
    func `where codings join the sides chosen under the new criterion hold, whichever was decided later`(
        seconds: Int64
    ) throws {
        let money = Proposal(segment: coding.proposal.segment, criterion: "money")
        let target = try file.add(money, to: coding.transcript, by: ruth.id, at: Sample.time).coding
        _ = try file.decide(
            Judgement(.accepted, sides: ["pooling"]), on: target, by: ruth.id, at: Sample.time)
        _ = try file.decide(
            Judgement(.accepted, stance: .mixed, sides: ["fast"]), on: coding.id, by: ruth.id,
            at: Sample.time.advanced(bySeconds: seconds))
        _ = try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], by: ruth.id,
            at: Sample.time)
        let joined = try #require(try file.coding(target))
        #expect(joined.decision(of: ruth.id)?.judgement.stance == (seconds > 0 ? .mixed : nil))
        #expect(joined.standing.sides == ["pooling"])
        #expect(try file.check().isEmpty)
    }

    @Test func `a coding that joins another leaves the sides that people gave it`() throws {
        let money = Proposal(segment: coding.proposal.segment, criterion: "money")
        _ = try file.add(money, to: coding.transcript, by: bea.id, at: Sample.time)
        try decide(["fast"], by: ruth)
        _ = try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], by: ruth.id,
            at: Sample.time)
        let joined = try #require(
            try file.codings(of: coding.transcript).first { $0.proposal.segment == money.segment })
        #expect(joined.decision(of: ruth.id)?.judgement.verdict == .accepted)
        #expect(joined.standing.sides == nil)
    }

    @Test func `a coding moved to another criterion keeps none of the sides that people gave it`() throws {
        try decide(["fast"], by: ruth)
        try decide(["fast"], by: bea)
        _ = try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], by: ruth.id,
            at: Sample.time)
        let moved = try #require(try file.coding(coding.id))
        #expect(moved.proposal.criterion == "money")
        #expect(moved.decisions.map(\.judgement) == [Judgement(.accepted), Judgement(.accepted)])
        #expect(moved.standing.sides == nil && moved.standing.state == .accepted)
        #expect(try file.check().isEmpty)
    }
}

private extension StoredCoding {
    /// Its words.
    var quoted: String { "We trust each other." }
}
