import Foundation
import Planning
import StudyModel
import Testing

@testable import Running

/// What was withdrawn is in no output of a run, a plan or a pack, whatever list says it.
struct WithdrawalRunTests {
    /// What the one says whose words are withdrawn: nobody else says "marmalade".
    private static let words = "It is good that we trust each other like marmalade and toast on a Sunday"

    private func settings(_ workspace: Workspace) throws -> RunSettings {
        try ShareFixture.settings(workspace, people: 12) { number in
            number == 4 ? "\(Self.words). Who decides about the budget?" : ShareFixture.said(number)
        }.run
    }

    /// The code of the withdrawn words in a run's `codings.csv`.
    private func code(_ workspace: Workspace, _ folder: String = "out") throws -> String {
        let lines = try workspace.text("\(folder)/codings.ndjson").split(separator: "\n")
        let line = try #require(lines.first { $0.contains("marmalade") })
        let start = try #require(line.range(of: "\"evidence\":\"")).upperBound
        return String(line[start...].prefix(9))
    }

    /// Looks for the words and the codes in every part of every file of a folder.
    private func expectGone(
        _ codes: [String], words: String = "marmalade", from folder: String
    ) throws {
        let pack = try PackText(folder)
        #expect(pack.parts.count > 5)
        #expect(pack.parts(holding: words) == [])
        // The study file keeps which codes were withdrawn, so that they stay so.
        for code in codes {
            #expect(pack.parts(holding: code).filter { $0 != "study.throughline" } == [], "\(code)")
        }
        #expect(!pack.parts(holding: "as in week").isEmpty)
    }

    /// The list of one response that withdraws a quote and repeats it, and of one that speaks of it.
    private func responses(
        _ workspace: Workspace, entry: String, said: String = "", words: String = ""
    ) throws -> String {
        try workspace.write(
            ResponseList.text(
                ["Moss Trust", "", entry, words, "withdraw", said, ""],
                ["Quill Borough", "", "P5.1", "", "object", "Whoever said \(Self.words) is wrong.", ""],
                ["Quill Borough", "", "P77.7", Self.words, "object", "As \(entry) says.", ""]),
            to: "responses.csv")
    }

    @Test(arguments: ["entry", "response", "words"])
    func `a quote that a response withdraws is in no output of a run`(column: String) async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace)
        settings.output = workspace.at("out")
        _ = try await StudyRun(settings).run()
        let before = try workspace.text("out/od-plan.md")
        let code = try code(workspace)
        settings.responses = try responses(
            workspace, entry: column == "entry" ? code : "",
            said: column == "response" ? "Please take out \(code)." : "",
            words: column == "words" ? "“\(Self.words)” · \(code)" : "")
        settings.output = workspace.at("second")
        let report = try await StudyRun(settings).run()
        #expect(report.withdrawn > 0)
        try expectGone([code], from: workspace.at("second"))
        #expect(try workspace.text("second/od-plan.md") != before)
    }

    @Test func `who withdraws a sentence of what should be done first withdraws the answer`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace)
        try workspace.write(
            """
            <interview>
              <turn speaker="Interviewer">What would you do first?</turn>
              <turn speaker="Participant">\(Self.words). We could rely on a jar of it by the spring.</turn>
            </interview>
            """, to: "interviews/P04.xml")
        settings.output = workspace.at("out")
        _ = try await StudyRun(settings).run()
        let whole = "\(Self.words). We could rely on a jar of it by the spring."
        #expect(try workspace.text("out/od-plan.md").contains(whole))
        settings.responses = try responses(workspace, entry: try code(workspace))
        settings.output = workspace.at("second")
        _ = try await StudyRun(settings).run()
        try expectGone([try code(workspace)], words: "a jar of it", from: workspace.at("second"))
    }

    @Test func `a plan alone leaves it out as well`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace)
        settings.output = workspace.at("out")
        _ = try await StudyRun(settings).run()
        let code = try code(workspace)
        settings.responses = try responses(workspace, entry: code)
        settings.output = workspace.at("second")
        settings.outputs = OutputName.ofPlan
        settings.against = [workspace.at("out")]
        _ = try await StudyRun(settings).run()
        try expectGone([code], from: workspace.at("second"))
    }

    @Test(arguments: [
        "transcript,quote\nP04,like MARMALADE and toast\n", "participant\nP04\n", "transcript\nP04.xml\n",
        "transcript,turn\nP04,2\n",
    ])
    func `a list of withdrawals serves a run`(list: String) async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace)
        settings.output = workspace.at("out")
        settings.withdrawn = try workspace.write(list, to: "withdrawn.csv")
        let report = try await StudyRun(settings).run()
        #expect(report.withdrawn > 0)
        try expectGone([], from: workspace.at("out"))
    }

    @Test func `two who withdraw one quote are both content`() async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace)
        settings.output = workspace.at("out")
        _ = try await StudyRun(settings).run()
        let code = try code(workspace)
        settings.withdrawn = try workspace.write("evidence\n\(code)\n\(code)\n", to: "withdrawn.csv")
        let row = ["Moss Trust", "", code, "", "withdraw", "", ""]
        settings.responses = try workspace.write(
            ResponseList.text(row, ["Quill Borough"] + row.dropFirst()), to: "responses.csv")
        settings.output = workspace.at("second")
        _ = try await StudyRun(settings).run()
        try expectGone([code], from: workspace.at("second"))
        #expect(try workspace.text("second/od-plan.md").contains("One quote was withdrawn"))
    }

    @Test(arguments: [true, false])
    func `a code of a pack is understood by its record or its draft`(byRecord: Bool) async throws {
        let workspace = try Workspace()
        var share = try ShareFixture.settings(workspace, people: 12)
        _ = try await ShareRun(share).run()
        let keys = try workspace.text("pack-report/key-of-quotes.csv")
        let words = "as in week 1."
        let code = try #require(ResponseList.code(of: words, in: keys))
        var settings = share.run
        settings.output = workspace.at("out")
        settings.responses = try responses(workspace, entry: code)
        if byRecord {
            settings.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        } else {
            settings.against = [workspace.at("pack-report")]
        }
        _ = try await StudyRun(settings).run()
        try expectGone([code], words: words, from: workspace.at("out"))
        settings.output = workspace.at("second")
        settings.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        share = ShareSettings(run: settings, report: workspace.at("second-report"))
        _ = try await ShareRun(share).run()
        try expectGone([code], words: words, from: workspace.at("second"))
    }

    @Test(arguments: [
        (
            "AAAA-BBBB", "",
            "the response 0000-0000 of Moss Trust withdraws a quote, but 'AAAA-BBBB' is the code of no passage"
        ),
        ("P5.1", "", "but names none: write its code into 'entry'"),
        ("", "AAA2-BBBB CCC3-DDDD", "but stands at 2 of them"),
    ])
    func `a response that withdraws nothing stops everything and is named`(
        entry: String, words: String, reason: String
    ) async throws {
        let workspace = try Workspace()
        var settings = try settings(workspace)
        settings.output = workspace.at("out")
        settings.responses = try responses(workspace, entry: entry, words: words)
        let failure = await #expect(throws: RunFailure.self) { try await StudyRun(settings).run() }
        guard case .sharing(let error) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(error.reason.contains(reason) && error.file.hasSuffix("responses.csv"), "\(error.reason)")
        #expect(workspace.names(in: "out").isEmpty)
    }

    @Test(arguments: [
        ("", "K3F7-Q2PX, see 2024-2025 of CARE-TEAM.", ["K3F7-Q2PX"]),
        ("2024-2025", "K3F7-Q2PX", ["2024-2025"]),
        ("", "HARM-KNTY and FARM-KNTY", ["HARM-KNTY"]),
        ("FARM-KNTY K3F7-Q2PX", "", ["FARM-KNTY", "K3F7-Q2PX"]),
        ("P5.3 care team", "K3F7-Q2PX K3F7-Q2PX", ["K3F7-Q2PX"]),
    ])
    func `years and names of bodies are no codes`(entry: String, text: String, codes: [String]) throws {
        let response = PartnerResponse(
            id: "0000-0000", partner: "", author: "", date: "", file: "", draft: "", entry: entry, words: "",
            sort: .withdraw, text: text, inserted: "", deleted: "", done: "")
        let known = [EvidenceID("HARM-KNTY")].compactMap(\.self)
        #expect(try Withdrawal.named(in: [response], of: "a", known: known).map(\.evidence) == codes)
    }
}
