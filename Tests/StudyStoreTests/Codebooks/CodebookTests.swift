import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct CodebookTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `the codebook in use comes out as it was put in`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        #expect(try file.codebook() == Sample.codebook())
        let again = try file.use(Sample.codebook(), at: Sample.time)
        #expect(!again.isChange)
    }

    @Test func `criteria that are gone park their codings until a version has them again`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let coding = try #require(try file.codings(of: id).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ruth.id, at: Sample.time)
        let change = try file.use(
            Sample.codebook(version: "2", criteria: ["money", "time"]), at: Sample.time)
        #expect(change.added == ["time"])
        #expect(change.parked.map(\.criterion) == ["trust"])
        #expect(change.parked.map(\.codings) == [1])
        #expect(try file.parked() == change.parked)
        #expect(try file.coding(coding.id)?.standing.state == .accepted)
        let back = try file.use(Sample.codebook(version: "3", criteria: ["trust", "money"]), at: Sample.time)
        #expect(back.returned.map(\.criterion) == ["trust"])
        #expect(try file.parked().isEmpty)
    }

    @Test func `a mapping moves codings, and joins them where the new criterion has the passage`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let both = Sample.suggestions() + [Sample.coding("We trust each other.", turn: 2, criterion: "money")]
        _ = try file.retag(id, codings: both, offRecord: [], taggedBy: "v2", at: Sample.time)
        let codings = try file.codings(of: id)
        let trust = try #require(codings.first { $0.proposal.criterion == "trust" })
        let money = try #require(
            codings.first { $0.proposal.criterion == "money" && $0.proposal.segment.turn == 2 })
        _ = try file.decide(Judgement(.accepted), on: trust.id, by: ruth.id, at: Sample.time)
        _ = try file.decide(Judgement(.rejected), on: money.id, by: bea.id, at: Sample.time)
        _ = try file.decide(Judgement(.rejected), on: money.id, by: ruth.id, at: Sample.time)
        let later = Sample.time.advanced(bySeconds: 1)
        _ = try file.decide(Judgement(.accepted, stance: .mixed), on: trust.id, by: ruth.id, at: later)
        // What its coder took back is no coding that moves.
        let aside = Proposal(segment: Segment(turn: 2, range: 0..<5), criterion: "trust")
        _ = try file.add(aside, to: id, by: bea.id, at: later)
        _ = try file.undo(by: bea.id, at: later)
        let change = try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], at: later)
        #expect(change.mapped.map(\.codings) == [1])
        #expect(change.mapped.map(\.joined) == [1])
        #expect(change.parked.isEmpty)
        let now = try file.codings(of: id)
        #expect(now.map(\.proposal.criterion) == ["money", "money"])
        #expect(now[0].decisions.map(\.coder) == [ruth.id, bea.id])
        #expect(now[0].decision(of: ruth.id)?.judgement == Judgement(.accepted, stance: .mixed))
        #expect(now[0].standing.state == .disputed)
    }

    @Test(arguments: [["trust": "none"], ["money": "trust"]] as [[Criterion.ID: Criterion.ID]])
    func `a mapping to nowhere, or from what is still there, is refused`(
        mapping: [Criterion.ID: Criterion.ID]
    ) throws {
        let (file, _, _) = try Sample.study(in: folder)
        let failure = #expect(throws: StudyFileError.self) {
            try file.use(Sample.codebook(version: "2"), mapping: mapping, at: Sample.time)
        }
        #expect(failure?.sort == .refused)
        #expect(try file.codebook()?.version == "1")
    }

    @Test func `the model in use is the last, and none where phrases alone tag`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        #expect(try file.model() == nil)
        let model = StoredModel(file: .init(name: "study.model", bytes: [7, 0, 9]), origin: "six interviews")
        try file.use(model: model, at: Sample.time)
        #expect(try file.model() == model)
        try file.use(model: nil, at: Sample.time)
        #expect(try file.model() == nil)
    }

    @Test func `settings and the title are kept`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        try file.setTitle("Aylmer, spring")
        try file.setSetting("minimum", to: "5")
        #expect(try file.title() == "Aylmer, spring")
        #expect(try file.setting("minimum") == "5")
        try file.setSetting("minimum", to: nil)
        #expect(try file.setting("minimum") == nil)
    }

    @Test func `what is done to a coding that was joined is done to the one it joined`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let both = Sample.suggestions() + [Sample.coding("We trust each other.", turn: 2, criterion: "money")]
        _ = try file.retag(id, codings: both, offRecord: [], taggedBy: "v2", at: Sample.time)
        let codings = try file.codings(of: id)
        let trust = try #require(codings.first { $0.proposal.criterion == "trust" })
        let money = try #require(
            codings.first { $0.proposal.criterion == "money" && $0.proposal.segment.turn == 2 })
        _ = try file.settle(
            Judgement(.accepted), on: trust.id, reason: "", revision: 0, by: ruth.id, at: Sample.time)
        try file.use(
            Sample.codebook(version: "2", criteria: ["money"]), mapping: ["trust": "money"], at: Sample.time)
        let revision = try #require(try file.coding(money.id)?.settlement?.revision)
        #expect(revision > 1)
        _ = try file.settle(
            nil, on: trust.id, reason: "", revision: revision, by: ruth.id, at: Sample.time)
        #expect(try file.coding(money.id)?.settlement == nil)
        try file.putMemo(on: .coding(trust.id), text: "Hm", revision: 0, by: ruth.id, at: Sample.time)
        #expect(try file.memos().map(\.subject) == [.coding(money.id)])
        _ = try file.retag(id, codings: [], offRecord: [], taggedBy: "v3", at: Sample.time)
        let standing = try file.decide(Judgement(.rejected), on: trust.id, by: ruth.id, at: Sample.time)
        #expect(standing.coding == money.id)
    }
}
