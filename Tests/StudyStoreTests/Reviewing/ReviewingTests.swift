import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct ReviewingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `progress counts what a coder decided, transcript by transcript`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, isBlind: true, at: Sample.time)
        _ = try file.take([Sample.input(Sample.transcript(name: "a.docx"), codings: [])], at: Sample.time)
        let codings = try file.codings(of: id)
        _ = try file.decide(Judgement(.accepted), on: codings[0].id, by: ruth.id, at: Sample.time)
        _ = try file.decide(Judgement(.rejected), on: codings[0].id, by: bea.id, at: Sample.time)
        let ruths = try file.progress(of: ruth.id)
        #expect(ruths.map(\.name) == ["a.docx", "int01.docx"])
        #expect(ruths.map(\.codings) == [0, 2])
        #expect(ruths.map(\.undecided) == [0, 1])
        #expect(ruths.map(\.accepted) == [0, 1])
        #expect(ruths.map(\.disputed) == [0, 1])
        let beas = try file.progress(of: bea.id, seenBy: Viewer(bea))
        #expect(beas.map(\.rejected) == [0, 1])
        #expect(beas.map(\.disputed) == [0, 0])
    }

    @Test func `who codes blind sees nothing that others decided or added`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, isBlind: true, at: Sample.time)
        let first = try #require(try file.codings(of: id).first)
        _ = try file.decide(
            Judgement(.accepted, stance: .helping), on: first.id, by: ruth.id, at: Sample.time)
        let added = try file.add(
            Proposal(segment: Segment(turn: 2, range: 0..<8), criterion: "money"), to: id, by: ruth.id,
            at: Sample.time)
        let blind = try file.codings(of: id, seenBy: Viewer(bea))
        #expect(!blind.map(\.id).contains(added.coding))
        #expect(blind.allSatisfy { $0.decisions.isEmpty && $0.standing.state == .suggested })
        #expect(blind[0].standing.stance == .hindering)
        #expect(try file.coding(added.coding, seenBy: Viewer(bea)) == nil)
        #expect(try file.progress(of: bea.id, seenBy: Viewer(bea)).map(\.codings) == [2])
        #expect(try file.find(FindQuery(state: .accepted), as: Viewer(bea)).total == 0)
        #expect(try file.find(FindQuery(stance: .helping), as: Viewer(bea)).total == 0)
        #expect(try file.find(FindQuery(coder: ruth.id), as: Viewer(bea)).total == 0)
        #expect(try file.find(FindQuery(state: .accepted)).total == 2)
    }

    @Test func `what two coders decided otherwise is listed with what they differ in`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let codings = try file.codings(of: id)
        _ = try file.decide(Judgement(.accepted), on: codings[0].id, by: ruth.id, at: Sample.time)
        _ = try file.decide(Judgement(.rejected), on: codings[0].id, by: bea.id, at: Sample.time)
        _ = try file.decide(
            Judgement(.accepted, kind: .decided(nil), stance: .helping), on: codings[1].id, by: ruth.id,
            at: Sample.time)
        // The same as proposed, once told and once not, is no difference.
        _ = try file.decide(
            Judgement(.accepted, isQuestion: false), on: codings[1].id, by: bea.id, at: Sample.time)
        let found = try file.disagreements(between: bea.id, and: ruth.id)
        #expect(found.map(\.coding.id) == codings.map(\.id))
        #expect(found.map(\.aspects) == [[.verdict], [.kind, .stance]])
        #expect(found.map(\.transcript) == ["int01.docx", "int01.docx"])
        _ = try file.settle(
            Judgement(.accepted), on: codings[0].id, reason: "talked", revision: 0, by: ruth.id,
            at: Sample.time)
        #expect(try file.disagreements(between: ruth.id, and: bea.id).map(\.isSettled) == [true, false])
    }

    @Test func `two who decided alike do not differ`() throws {
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let coding = try #require(try file.codings(of: id).first)
        for coder in [ruth.id, bea.id] {
            _ = try file.decide(
                Judgement(.accepted, stance: .hindering), on: coding.id, by: coder, at: Sample.time)
        }
        #expect(try file.disagreements(between: ruth.id, and: bea.id).isEmpty)
    }
}
