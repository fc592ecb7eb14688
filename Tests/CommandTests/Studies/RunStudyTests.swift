import Foundation
import Running
import StudyModel
import StudyStore
import Testing
import Themes

/// What a run makes of the study file in its folder.
struct RunStudyTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(Fixture.interview("The budget is bad, every single year."), to: "in/a.xml")
        try workspace.write(Fixture.interview("We trust each other. We rely on good will."), to: "in/b.xml")
    }

    private func run(_ inputs: String = "in", jobs: Int = 1) async throws -> RunReport {
        var settings = try workspace.settings(inputs)
        settings.jobs = jobs
        return try await StudyRun(settings).run()
    }

    private func open() throws -> StudyFile { try StudyFile.open(workspace.at("out/study.throughline")) }

    /// Has Ann reject the coding of money in the first interview.
    private func reject() throws {
        let file = try open()
        let ann = try file.addPerson("Ann", role: .owner, at: StudyFixture.now)
        let money = try #require(try file.codings(on: Criterion.ID("money")).first)
        _ = try file.decide(Judgement(.rejected), on: money.id, by: ann.id, at: StudyFixture.now)
        try file.close()
    }

    @Test func `a run makes a study file, one file that opens, with all that the codings say`() async throws {
        let report = try await run()
        #expect(report.files.contains(.study))
        #expect(workspace.names(in: "out").filter { $0.hasPrefix("study") } == ["study.throughline"])
        let file = try open()
        #expect(try file.transcripts().map(\.name) == ["a.xml", "b.xml"])
        let codings = try file.transcripts().reduce(0) { try $0 + file.codings(of: $1.id).count }
        #expect(codings == report.counts.total)
    }

    @Test func `a decision survives another run, and all outputs rest on it`() async throws {
        #expect(try await run().counts.rejected == 0)
        try reject()
        let again = try await run()
        #expect(again.counts.rejected == 1)
        #expect(try !workspace.text("out/od-plan.md").contains("The budget is bad"))
        #expect(try workspace.text("out/codings.csv").contains("rejected"))
    }

    @Test func `a decision survives a run after the transcript was edited`() async throws {
        _ = try await run()
        try reject()
        try workspace.write(
            Fixture.interview("First of all, thank you. The budget is bad, every single year."),
            to: "in/a.xml")
        let again = try await run()
        #expect(again.counts.rejected == 1)
        #expect(!again.diagnostics.contains { $0.code == "coding-not-placed" })
    }

    @Test func `a decision whose words are gone is told of, and kept`() async throws {
        _ = try await run()
        try reject()
        try workspace.write(Fixture.interview("Nothing of that sort."), to: "in/a.xml")
        let again = try await run()
        #expect(again.diagnostics.contains { $0.code == "coding-not-placed" && $0.file == "a.xml" })
        #expect(try workspace.text("out/problems.csv").contains("coding-not-placed"))
        #expect(try open().lostCodings().count == 1)
    }

    @Test func `a transcript the study has from before is told of where it is no input`() async throws {
        _ = try await run()
        let again = try await run("in/a.xml")
        #expect(again.read == 1)
        #expect(again.diagnostics.contains { $0.code == "only-in-study" && $0.file == "b.xml" })
    }

    @Test func `decisions make the same outputs whatever the number of jobs`() async throws {
        _ = try await run()
        try reject()
        _ = try await run(jobs: 1)
        let one = try workspace.bytes("out/codings.csv")
        _ = try await run(jobs: 3)
        #expect(try workspace.bytes("out/codings.csv") == one)
    }

    @Test func `a study file that is none stops the run, and stays`() async throws {
        try workspace.write(
            "not a database, but long enough to be taken for a file of some sort", to: "out/study.throughline"
        )
        await #expect(throws: RunFailure.self) { try await run() }
        #expect(workspace.names(in: "out") == ["study.throughline"])
    }

    @Test func `a run that fails leaves no study file`() async throws {
        try workspace.write("<interview><turn", to: "bad/a.xml")
        await #expect(throws: RunFailure.self) { try await run("bad") }
        #expect(workspace.names(in: "out").isEmpty)
    }
}
