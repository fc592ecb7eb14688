import Foundation
import Planning
import Running
import StudyModel
import StudyStore
import Testing
import Themes

struct StoredStudyTests {
    @Test func `a study file makes the same plan as a run over the files it was made of`() async throws {
        let workspace = try Workspace()
        for sample in Fixture.samples {
            try workspace.write(
                String(contentsOfFile: sample, encoding: .utf8),
                to: "in/\((sample as NSString).lastPathComponent)")
        }
        let run = RunSettings(
            inputs: [workspace.at("in")], codebook: Fixture.checklist, output: workspace.at("run"))
        _ = try await StudyRun(run).run()
        let file = try NewStudy(path: workspace.at("s.throughline"), codebook: Fixture.checklist)
            .make(at: StudyFixture.now)
        _ = try await ImportRun(run, into: file).run()
        let study = try StoredStudy(file)
        _ = try await StudyRun(study.settings(output: workspace.at("out")), of: study).run()
        for name: OutputName in [.planMarkdown, .questionsCSV, .themesHTML, .matrix, .problems] {
            #expect(
                try workspace.text("out/\(name.rawValue)") == workspace.text("run/\(name.rawValue)"),
                "\(name.rawValue)")
        }
        #expect(!workspace.names(in: "out").contains(OutputName.study.rawValue))
    }

    @Test func `a rejected coding vanishes from the plan and its figures`() async throws {
        let fixture = try await StudyFixture([
            "a.xml": "The budget is bad for everybody here, every single year.", "b.xml": "Nothing to say.",
        ])
        let money = try fixture.coding("money", in: "a.xml")
        let before = try await fixture.outputs()
        #expect(try fixture.workspace.text("out/od-plan.md").contains("The budget is bad"))
        _ = try fixture.file.decide(
            Judgement(.rejected), on: money.id, by: fixture.ann.id, at: StudyFixture.now)
        let after = try await fixture.outputs()
        #expect(after.counts.counted == before.counts.counted - 1)
        #expect(after.counts.rejected == 1)
        #expect(try !fixture.workspace.text("out/od-plan.md").contains("The budget is bad"))
        #expect(try fixture.workspace.text("out/codings.csv").contains("rejected"))
    }

    @Test func `a run leaves in its study what the plan is called and about, and its draft what was decided`()
        async throws
    {
        let workspace = try Workspace()
        _ = try Fixture.codebook(in: workspace)
        try workspace.write(Fixture.interview(), to: "in/a.xml")
        var run = RunSettings(
            inputs: [workspace.at("in")], codebook: workspace.at("codebooks/small.yaml"),
            output: workspace.at("out"))
        run.subject = "joining up care at sea"
        _ = try await StudyRun(run).run()
        let file = try StudyFile.open(workspace.at("out/study.throughline"))
        let study = try StoredStudy(file)
        #expect(try study.settings().subject == "joining up care at sea")
        #expect(try study.settings().title == nil)
        let ann = try file.addPerson("Ann", role: .coder, at: StudyFixture.now)
        let coding = try #require(try file.codings(on: .init("trust")).first)
        _ = try file.decide(Judgement(.accepted), on: coding.id, by: ann.id, at: StudyFixture.now)
        _ = try await StudyRun(study.settings(output: workspace.at("later")), of: study).run()
        let before = try PlanDraftFile.read(workspace.at("out/od-plan.json"))
        let after = try PlanDraftFile.read(workspace.at("later/od-plan.json"))
        #expect(before.making?.decided == .init(confirmed: 0, rejected: 0))
        #expect(after.making?.decided == .init(confirmed: 1, rejected: 0) && after.making?.isOfStudy == true)
        #expect(PlanComparison(before: before, after: after).reasons == [.decisions])
    }

    @Test func `an accepted coding counts as confirmed`() async throws {
        let fixture = try await StudyFixture()
        #expect(try await fixture.outputs().counts.confirmed == 0)
        let trust = try fixture.coding("trust", in: "a.xml")
        _ = try fixture.file.decide(
            Judgement(.accepted), on: trust.id, by: fixture.ann.id, at: StudyFixture.now)
        #expect(try await fixture.outputs().counts.confirmed == 1)
    }

    @Test func `a coding that a person adds is quoted, as that person's`() async throws {
        let fixture = try await StudyFixture([
            "a.xml": "We trust each other.", "b.xml": "Nobody signs anything before the summer.",
        ])
        let transcript = try #require(try fixture.file.transcripts().last)
        _ = try fixture.file.add(
            Proposal(
                segment: Segment(turn: 2, range: 0..<40), criterion: Criterion.ID("money"), stance: .hindering
            ),
            to: transcript.id, by: fixture.ann.id, at: StudyFixture.now)
        try await fixture.outputs()
        #expect(try fixture.workspace.text("out/od-plan.md").contains("Nobody signs anything"))
        #expect(try fixture.workspace.text("out/codings.ndjson").contains("\"coder\":\"Ann\""))
    }

    @Test func `codings of a criterion that is parked vanish with a warning, and come back with it`()
        async throws
    {
        let fixture = try await StudyFixture()
        let whole = try await fixture.outputs()
        let narrow = Fixture.codebook.replacing("id: money", with: "id: coin").replacing(
            "pooled fund, budget", with: "shilling")
        let path = try fixture.workspace.write(narrow, to: "codebooks/narrow.yaml")
        let change = try TagRun.use(codebook: path, model: .none, in: fixture.file, at: StudyFixture.now)
        #expect(change.change.parked.map(\.criterion.rawValue) == ["money"])
        let parked = try await fixture.outputs()
        #expect(parked.counts.counted < whole.counts.counted)
        #expect(parked.diagnostics.contains { $0.code == "codings-parked" && $0.file == "b.xml" })
        _ = try TagRun.use(
            codebook: Fixture.codebook(in: fixture.workspace), model: .none, in: fixture.file,
            at: StudyFixture.now)
        let back = try await fixture.outputs()
        #expect(back.counts == whole.counts && back.diagnostics.isEmpty)
    }

    @Test func `a mapping moves codings of a criterion that is gone to one that is there`() async throws {
        let fixture = try await StudyFixture()
        let whole = try await fixture.outputs()
        let renamed = Fixture.codebook.replacing("id: money", with: "id: coin")
        let path = try fixture.workspace.write(renamed, to: "codebooks/renamed.yaml")
        _ = try TagRun.use(
            codebook: path, model: .none, mapping: [Criterion.ID("money"): Criterion.ID("coin")],
            in: fixture.file, at: StudyFixture.now)
        let mapped = try await fixture.outputs()
        #expect(mapped.counts == whole.counts)
        #expect(try fixture.workspace.text("out/codings.csv").contains("coin"))
    }

    @Test func `themes and plan are there without being written`() async throws {
        let fixture = try await StudyFixture()
        let study = try fixture.study
        let inputs = try study.inputs()
        #expect(inputs.map(\.name) == ["a.xml", "b.xml"])
        #expect(try study.summary(inputs).themes.count { $0.raised > 0 } == 2)
        #expect(try study.plan(inputs).plan.context.version == "draft 1")
    }

    @Test func `a study without interviews makes no plan`() async throws {
        let workspace = try Workspace()
        let file = try NewStudy(
            path: workspace.at("s.throughline"), codebook: Fixture.codebook(in: workspace)
        ).make(at: StudyFixture.now)
        let study = try StoredStudy(file)
        await #expect(throws: RunFailure.noTranscripts) {
            try await StudyRun(study.settings(output: workspace.at("out")), of: study).run()
        }
    }
}

private extension String {
    func replacing(_ old: String, with new: String) -> String { replacingOccurrences(of: old, with: new) }
}
