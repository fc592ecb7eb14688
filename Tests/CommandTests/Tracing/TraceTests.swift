import Foundation
import Planning
import StudyModel
import Testing

@testable import Running

@Suite struct TraceTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        for (name, words) in [
            ("int01", "We trust each other. Who decides about the pooled fund?"),
            ("int02", "We cannot rely on them, it is bad. The pooled fund is not agreed."),
            ("int03", "It is good that we trust each other. They rely on us."),
        ] {
            try workspace.write(Fixture.interview(words), to: "in/\(name).xml")
        }
    }

    private func folder() async throws -> TraceFolder {
        _ = try await StudyRun(workspace.settings("in")).run()
        return try TraceFolder(workspace.at("out"))
    }

    private func answer(_ folder: TraceFolder, _ words: String..., limit: Int = .max) throws -> TraceAnswer {
        let answers = try Trace(folder, limit: limit).answers(words)
        #expect(answers.count == 1)
        return try #require(answers.first).answer.get()
    }

    private func advice(_ folder: TraceFolder, _ word: String) throws -> String {
        guard case .failure(.nothing(_, let advice)) = try Trace(folder).answers([word])[0].answer else {
            return ""
        }
        return advice.joined(separator: " ")
    }

    @Test func `evidence is given in the order of the entry, however the codings lie`() {
        let ids = (0..<2_000).map { EvidenceID(bits: UInt64($0)) }
        let entry = PlanDraft.Entry(
            id: "P1", key: "k", sort: .statement, text: "Many spoke.", basis: .heard, criteria: [],
            evidence: ids)
        let draft = PlanDraft(code: "c", version: "v", date: nil, interviewees: 1, entries: [entry])
        var wish = TraceWish(.entry(entry), of: draft, limit: 1_500)
        for (number, id) in ids.reversed().enumerated() {
            let line = "{\"evidence\":\"\(id)\",\"transcript\":\"a\",\"turn\":1}"
            if let coding = TracedCoding(line: Array(line.utf8), number: number) { wish.look(at: coding) }
        }
        #expect(wish.total == 2_000)
        #expect(wish.found.map(\.id) == Array(ids.prefix(1_500)))
    }

    @Test func `every entry leads to all its evidence, and each coding back to it`() async throws {
        let folder = try await folder()
        #expect(folder.draft.entries.contains { !$0.evidence.isEmpty })
        for entry in folder.draft.entries {
            let there = try answer(folder, entry.id)
            #expect(there.codings.map(\.id) == entry.evidence)
            #expect(there.total == entry.evidence.count && there.missing.isEmpty)
            for id in entry.evidence {
                let back = try answer(folder, id.description)
                #expect(back.codings.map(\.id) == [id])
                #expect(back.resting.map(\.entry.id).contains(entry.id))
            }
        }
    }

    @Test func `questions and actions lead to one another`() async throws {
        let folder = try await folder()
        for entry in folder.draft.entries {
            for related in try answer(folder, entry.id).related {
                #expect(try answer(folder, related.id).related.contains(entry))
            }
        }
    }

    @Test func `a place gives what is coded there, and turns narrow it`() async throws {
        let folder = try await folder()
        let whole = try answer(folder, "INT02")
        #expect(whole.subject == .place(transcript: "int02.xml", turns: nil))
        #expect(Set(whole.codings.map(\.transcript)) == ["int02.xml"])
        let turn = try answer(folder, "int02.xml:2")
        #expect(turn.codings.allSatisfy { $0.turn == 2 } && turn.total > 0)
        #expect(try answer(folder, "int02:1-2").total == whole.total)
        #expect(try advice(folder, "int02.xml:7").contains("turn 7, is coded"))
        #expect(try advice(folder, "int2.xml").contains("did you mean 'int02.xml'?"))
    }

    @Test(arguments: [["trust"], ["L1"], ["l1"]])
    func `a criterion is found by id and label`(words: [String]) async throws {
        let answer = try #require(try Trace(await folder()).answers(words).first).answer.get()
        #expect(answer.subject.name == "criterion")
        #expect(answer.codings.allSatisfy { $0.criterion?.rawValue == "trust" } && answer.total > 0)
        #expect(answer.about.allSatisfy { $0.criteria.map(\.rawValue).contains("trust") })
    }

    @Test func `words are found in what was said, quoted or not, together before apart`() async throws {
        let folder = try await folder()
        let together = try answer(folder, "\"Who decides about\"")
        #expect(together.codings.map(\.transcript) == ["int01.xml"] && !together.isApart)
        #expect(try answer(folder, "who", "decides", "about").total == together.total)
        let apart = try answer(folder, "fund who pooled")
        #expect(apart.isApart && apart.codings.map(\.transcript) == ["int01.xml"])
        #expect(try advice(folder, "giraffe").contains("'giraffe' stands in no statement"))
    }

    @Test(arguments: ["p5.3", "[P5.3]", "P5_3"]) func `ids are read as people write them`(written: String) {
        let draft = PlanDraft(
            code: "K3F7-Q2PX", version: "draft 1", date: nil, interviewees: 1,
            entries: [
                .init(
                    id: "P5.3", key: "k", sort: .statement, text: "t", basis: .heard, criteria: [],
                    evidence: [])
            ])
        let subject = try? TraceFinder(draft).subjects([written])[0].subject.get()
        #expect(subject == .entry(draft.entries[0]))
        #expect((try? TraceFinder(draft).subjects(["k3f7q2px"])[0].subject.get()) == .draft)
    }

    @Test func `an id that is a criterion's label too means both`() throws {
        var draft = PlanDraft(
            code: "K3F7-Q2PX", version: "draft 1", date: nil, interviewees: 1,
            entries: [
                .init(
                    id: "O3", key: "k", sort: .action, text: "t", basis: .suggestion, criteria: [],
                    evidence: [])
            ])
        let criterion = DraftMaking.Criterion(id: .init("capacity"), label: "O3", name: "Capacity")
        draft.making = DraftMaking(
            tool: "t", codebook: "c", codebookHash: "", modelHash: nil, settings: [], criteria: [criterion],
            transcripts: [])
        let found = TraceFinder(draft).subjects(["o3"]).compactMap { try? $0.subject.get() }
        #expect(found == [.entry(draft.entries[0]), .criterion(criterion)])
        #expect((try? TraceFinder(draft).subjects(["O9"])[0].subject.get()) == nil)
    }

    @Test func `an unknown id is answered with the nearest and with what there is`() async throws {
        let folder = try await folder()
        let last = try #require(folder.draft.entries.last { $0.sort == .statement }).id
        let told = try advice(folder, "P99.99")
        #expect(told.contains("is no id of draft 1 (\(folder.draft.code))"))
        #expect(told.contains("to \(last)") && told.contains("name that draft's folder with --in"))
        #expect(try advice(folder, "ZZZZ-ZZZZ").contains("it is of another draft, or was taken out"))
    }

    @Test func `one that is not found leaves the others found`() async throws {
        let answers = try Trace(await folder()).answers(["P99.99", "trust"])
        #expect((try? answers[0].answer.get()) == nil)
        #expect(try answers[1].answer.get().total > 0)
    }

    @Test func `a limit caps what is kept, not what is counted`() async throws {
        let folder = try await folder()
        let entry = try #require(folder.draft.entries.max { $0.evidence.count < $1.evidence.count })
        #expect(entry.evidence.count > 1)
        let answer = try answer(folder, entry.id, limit: 1)
        #expect(answer.codings.map(\.id) == Array(entry.evidence.prefix(1)))
        #expect(answer.total == entry.evidence.count && answer.missing.isEmpty)
    }

    @Test func `evidence that was taken out of the codings is told of`() async throws {
        let folder = try await folder()
        let entry = try #require(folder.draft.entries.first { $0.evidence.count > 1 })
        let gone = entry.evidence[0]
        let lines = try workspace.text("out/codings.ndjson").split(separator: "\n")
        try workspace.write(
            lines.filter { !$0.contains("\(gone)") }.joined(separator: "\n"), to: "out/codings.ndjson")
        let answer = try answer(folder, entry.id)
        #expect(answer.missing == [gone])
        #expect(answer.total == entry.evidence.count - 1)
    }

    @Test func `codings that another program wrote with spaces are found all the same`() async throws {
        let folder = try await folder()
        let before = try answer(folder, "trust").codings.map(\.id)
        let lines = try workspace.text("out/codings.ndjson")
        try workspace.write(
            lines.replacingOccurrences(of: "\":", with: "\" : ") + "\nno JSON\n", to: "out/codings.ndjson")
        #expect(try answer(folder, "trust").codings.map(\.id) == before)
        #expect(try answer(folder, "who decides").total == 1)
    }

    @Test func `a folder that is no run, or lost its codings, says so`() async throws {
        _ = try await folder()
        try FileManager.default.removeItem(atPath: workspace.at("out/codings.ndjson"))
        let lost = #expect(throws: InputError.self) { try TraceFolder(workspace.at("out")) }
        #expect(lost?.reason.contains("no codings.ndjson, so its evidence leads nowhere") == true)
        let none = #expect(throws: InputError.self) { try TraceFolder(workspace.at("in")) }
        #expect(none?.reason == "holds no od-plan.json, so no run wrote it")
    }

    @Test func `the codes of a pack lead to the words by the folder of its report`() async throws {
        let settings = try ShareFixture.settings(workspace, people: 12)
        _ = try await ShareRun(settings).run()
        let folder = try TraceFolder(workspace.at("pack-report"))
        let row = try #require(
            try workspace.text("pack-report/key-of-quotes.csv").split(separator: "\n").dropFirst().first)
        let cells = row.split(separator: ",").map(String.init)
        for name in cells.prefix(2) {
            let found = try answer(folder, name)
            #expect(found.codings.first?.code.description == cells[0])
            #expect(found.codings.first?.id.description == cells[1])
            #expect(found.codings.first?.participant == cells[2])
        }
        let entry = try #require(folder.draft.entries.first { !$0.evidence.isEmpty })
        let answer = try answer(folder, entry.id)
        #expect(answer.total + answer.missing.count == entry.evidence.count)
    }
}
