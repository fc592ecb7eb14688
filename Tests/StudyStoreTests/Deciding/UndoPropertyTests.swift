import StudyModel
import StudyStore
import TestStudies
import Testing

/// Random sequences of deciding, adding, undoing and doing again, against a plain model of them.
@Suite struct UndoPropertyTests {
    /// What a coder has done, and can take back or do again.
    private struct Deeds {
        struct Deed {
            let coding: StoredCoding.ID
            let before: Judgement?
            let after: Judgement?
        }

        var done: [Deed] = []
        var undone: [Deed] = []
        var judgements: [StoredCoding.ID: Judgement] = [:]

        mutating func act(_ coding: StoredCoding.ID, _ judgement: Judgement?) {
            done.append(Deed(coding: coding, before: judgements[coding], after: judgement))
            judgements[coding] = judgement
            undone = []
        }

        mutating func undo() -> StoredCoding.ID? {
            guard let deed = done.popLast() else { return nil }
            judgements[deed.coding] = deed.before
            undone.append(deed)
            return deed.coding
        }

        mutating func redo() -> StoredCoding.ID? {
            guard let deed = undone.popLast() else { return nil }
            judgements[deed.coding] = deed.after
            done.append(deed)
            return deed.coding
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `undoing and doing again is as the model says`(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let (file, ruth, id) = try Sample.study(in: folder)
        let coders = [ruth.id, try file.addPerson("Bea", role: .coder, at: Sample.time).id]
        var models = [Deeds(), Deeds()]
        var random = SplitMix(seed: seed)
        for _ in 0..<60 {
            let place = random.next(below: 2)
            let coder = coders[place]
            switch random.next(below: 6) {
            case 0, 1:
                let codings = try file.codings(of: id)
                let coding = codings[random.next(below: codings.count)].id
                let judgement = Self.judgement(&random)
                _ = try file.decide(judgement, on: coding, by: coder, at: Sample.time)
                models[place].act(coding, judgement)
            case 2:
                let start = random.next(below: 20)
                let proposal = Proposal(
                    segment: Segment(turn: 2, range: start..<start + 5), criterion: "trust")
                let told = try file.add(proposal, to: id, by: coder, at: Sample.time)
                models[place].act(
                    told.coding,
                    Judgement(
                        .accepted, kind: .decided(nil), stance: .neutral, isQuestion: false,
                        sides: models[place].judgements[told.coding]?.sides,
                        isOffRecord: models[place].judgements[told.coding]?.isOffRecord))
            case 3, 4: #expect(try file.undo(by: coder, at: Sample.time)?.coding == models[place].undo())
            default: #expect(try file.redo(by: coder, at: Sample.time)?.coding == models[place].redo())
            }
            try hold(models, coders, against: file, id)
        }
        #expect(try file.check().isEmpty)
    }

    /// Codings that anybody added are there as long as somebody decided them; decisions are those of the models.
    private func hold(
        _ models: [Deeds], _ coders: [CoderAccount.ID], against file: StudyFile, _ id: StoredTranscript.ID
    ) throws {
        let shown = try file.codings(of: id)
        for coding in shown {
            for (model, coder) in zip(models, coders) {
                #expect(coding.decision(of: coder)?.judgement == model.judgements[coding.id])
            }
        }
        let decided = Set(models.flatMap(\.judgements.keys))
        let added = shown.filter { $0.coder != .tagger("lexicon") }.map(\.id)
        #expect(Set(added).isSubset(of: decided))
        #expect(decided.isSubset(of: shown.map(\.id)))
    }

    private static func judgement(_ random: inout SplitMix) -> Judgement? {
        switch random.next(below: 6) {
        case 0: nil
        case 1: Judgement(.rejected, isOffRecord: true)
        case 2: Judgement(.accepted, kind: .decided(.aspiration), stance: .mixed)
        case 3: Judgement(.accepted, sides: [])
        case 4:
            Judgement(
                .accepted, stance: .helping, sides: ["going slowly", "all, at once"], isOffRecord: true)
        default: Judgement(.accepted, isQuestion: true)
        }
    }

    @Test func `a coding that was taken back comes back as itself, and stays where it is settled`() throws {
        let folder = try TemporaryFolder()
        let (file, ruth, id) = try Sample.study(in: folder)
        let bea = try file.addPerson("Bea", role: .coder, at: Sample.time)
        let proposal = Proposal(segment: Segment(turn: 2, range: 0..<5), criterion: "trust")
        let first = try file.add(proposal, to: id, by: ruth.id, at: Sample.time)
        _ = try file.undo(by: ruth.id, at: Sample.time)
        #expect(try file.add(proposal, to: id, by: bea.id, at: Sample.time).coding == first.coding)
        _ = try file.redo(by: ruth.id, at: Sample.time)
        #expect(try file.codings(of: id).count == 3)
        _ = try file.settle(
            Judgement(.accepted), on: first.coding, reason: "", revision: 0, by: ruth.id, at: Sample.time)
        for coder in [ruth.id, bea.id] {
            _ = try file.decide(nil, on: first.coding, by: coder, at: Sample.time)
        }
        #expect(try file.coding(first.coding)?.standing.state == .accepted)
        _ = try file.settle(
            nil, on: first.coding, reason: "", revision: 1, by: ruth.id, at: Sample.time)
        #expect(try file.codings(of: id).count == 2)
    }
}
