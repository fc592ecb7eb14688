import Foundation
import Planning
import StudyModel
import Testing

@testable import Running

struct PlanRunTests {
    private static let partners = "partner,state\nQuill Borough,asked\nMoss Trust,agreed\n"

    /// Settings over ten interviews, with partners beside them.
    private func settings(_ workspace: Workspace, out: String) throws -> RunSettings {
        var settings = try ShareFixture.settings(workspace, people: 10).run
        settings.output = workspace.at(out)
        try workspace.write(Self.partners, to: "interviews/partners.csv")
        return settings
    }

    private func failure(_ settings: RunSettings) async -> InputError? {
        let failure = await #expect(throws: RunFailure.self) { try await StudyRun(settings).run() }
        return switch failure {
        case .answers(let error), .sharing(let error): error
        default: nil
        }
    }

    @Test func `a draft lists what was answered to the one before, and counts on`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace, out: "draft1")
        _ = try await StudyRun(settings).run()
        let first = try PlanDraftFile.read(workspace.at("draft1"))
        #expect(first.version == "draft 1")
        let entry = try #require(first.entries.first { $0.key.hasPrefix("5.") && $0.basis == .heard })
        settings.output = workspace.at("draft2")
        settings.against = [workspace.at("draft1")]
        settings.outputs = OutputName.ofPlan
        settings.responses = try workspace.write(
            ResponseList.text(["Moss Trust", first.code, entry.id, "", "object", "We see it otherwise.", ""]),
            to: "responses.csv")
        let report = try await StudyRun(settings).run()
        #expect(report.responses == 1 && report.version == "draft 2")
        #expect(workspace.names(in: "draft2") == OutputName.ofPlan.map(\.rawValue).sorted())
        let plan = try workspace.text("draft2/od-plan.md")
        #expect(plan.contains("Recorded contrary view (Moss Trust,"))
        #expect(plan.contains("None of these") == false && plan.contains("Moss Trust agrees."))
        let second = try PlanDraftFile.read(workspace.at("draft2"))
        #expect(second.entry(key: entry.key)?.text == entry.text)
        #expect(second.entry(key: entry.key)?.evidence == entry.evidence)
    }

    @Test(arguments: [
        ("draft 1", "draft 2"), ("draft 9", "draft 10"), ("v1.9", "v1.10"), ("2", "3"),
        ("2026-03-31", "draft after 2026-03-31"), ("31 March 2026", "draft after 31 March 2026"),
        ("draft after 2026-03-31", "draft after 2026-03-31, 2"),
        ("draft after 2026-03-31, 2", "draft after 2026-03-31, 3"),
        ("final", "draft after final"), ("draft after final", "draft after final, 2"),
        ("9223372036854775807", "draft after 9223372036854775807"),
    ])
    func `a draft counts on from the one before`(before: String, after: String) {
        #expect(PlanContext.next(after: before) == after)
    }

    @Test(arguments: [
        ("partners.csv", "partner,state\nQuill,sleepy\n", "sleepy"),
        ("responses.csv", "id,sort\nK3F7-Q2PX,grumble\n", "grumble"),
        ("od-plan.json", "{}", "is no draft"),
    ])
    func `what cannot be read stops everything`(name: String, text: String, reason: String) async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace, out: "out")
        let path = try workspace.write(text, to: "lists/\(name)")
        switch name {
        case "partners.csv": settings.partners = path
        case "responses.csv": settings.responses = path
        default: settings.against = [path]
        }
        let error = try #require(await failure(settings))
        #expect(error.reason.contains(reason), "\(error.reason)")
        #expect(workspace.names(in: "out").isEmpty)
    }

    @Test func `what to know about responses is told`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace, out: "draft1")
        _ = try await StudyRun(settings).run()
        settings.output = workspace.at("draft2")
        settings.against = [workspace.at("draft1")]
        settings.responses = try workspace.write(
            ResponseList.text(
                ["Heath", "", "P5.1", "", "object", "No.", ""],
                ["", "ZZZZ-ZZZZ", "P5.1", "Of then.", "unsorted", "?", ""]), to: "responses.csv")
        let report = try await StudyRun(settings).run()
        let codes = Set(report.diagnostics.filter { $0.file == "responses.csv" }.map(\.code))
        #expect(
            codes == [
                "partner-not-listed", "response-without-partner", "response-to-another-draft",
                "responses-unsorted", "responses-undecided",
            ])
    }

    @Test func `responses without a draft to read them in, or a partner, are told where no list says more`()
        async throws
    {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 5).run
        settings.outputs = OutputName.ofPlan
        settings.responses = try workspace.write(
            ResponseList.text(
                ["Heath", "ZZZZ-ZZZZ", "P5.1", "", "agree", "Yes.", ""],
                ["", "", "P5.1", "", "agree", "Yes.", ""]), to: "responses.csv")
        let told = try await StudyRun(settings).run().diagnostics.filter { $0.file == "responses.csv" }
        #expect(told.map(\.code) == ["response-without-partner", "response-to-another-draft"])
        #expect(told.allSatisfy { $0.message.contains("1 response ") })
    }

    @Test func `of two lists of partners the outer one counts, and that is told`() async throws {
        let workspace = try Workspace()
        let settings = try settings(workspace, out: "out")
        try workspace.write("partner\nHeath\n", to: "interviews/more/partners.csv")
        let report = try await StudyRun(settings).run()
        #expect(
            report.diagnostics.contains { $0.code == "partners-left-out" && $0.file == "more/partners.csv" })
        #expect(!(try workspace.text("out/od-plan.md").contains("Heath")))
    }

    @Test func `a folder of a plan inside the interviews is left alone`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace, out: "interviews/draft1")
        settings.outputs = OutputName.ofPlan
        let first = try await StudyRun(settings).run()
        settings.output = workspace.at("out")
        let second = try await StudyRun(settings).run()
        #expect(second.inputs.count == first.inputs.count && second.unreadable == 0)
    }

    @Test func `a pack tells neither who answered for a partner nor who was interviewed`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace, out: "pack")
        settings.partners = try workspace.write(
            "partner,people\nMoss Trust,Bo Fernley;moss.example;cy@moss.example\n", to: "partners.csv")
        settings.responses = try workspace.write(
            "id,partner,author,file,sort,response\n"
                + "0000-0000,Moss Trust,Di Heathcote,di-heathcote.docx,object,\"Ada Quill of Northbury Council 1 said "
                + "otherwise. Ring Bo Fernley on 020 7946 0000 or write to cy@moss.example. Yours, Di Heathcote\"\n",
            to: "responses.csv")
        _ = try await ShareRun(ShareSettings(run: settings, report: workspace.at("report"))).run()
        let pack = try PackText(workspace.at("pack"))
        for words in [
            "Quill", "Northbury", "Fernley", "Heathcote", "020 7946", "moss.example", "di-heathcote",
        ] {
            #expect(pack.parts(holding: words) == [], "\(words)")
        }
        #expect(pack.parts(holding: "said otherwise").count >= 3)
        #expect(pack.parts(holding: "Moss Trust").count >= 3)
    }

    @Test func `a pack holds neither words of a draft of the team nor what the team tells itself`()
        async throws
    {
        let workspace = try Workspace()
        var settings = try settings(workspace, out: "pack")
        settings.responses = try workspace.write(
            ResponseList.text(
                ["Moss Trust", "ZZZZ-ZZZZ", "P5.1", "Secret of then.", "object", "We differ.", ""],
                ["", "", "P5.1", "", "add", "Do not tell them.", ""]), to: "responses.csv")
        let report = try await ShareRun(ShareSettings(run: settings, report: workspace.at("report"))).run()
        let pack = try PackText(workspace.at("pack"))
        #expect(pack.parts(holding: "Secret of then") == [] && pack.parts(holding: "Do not tell them") == [])
        #expect(!pack.parts(holding: "We differ").isEmpty)
        let warnings = report.run.diagnostics.filter { $0.severity == .warning }.map(\.code)
        #expect(warnings.contains("responses-left-out") && warnings.contains("response-words-left-out"))
    }
}
