import Foundation
import StudyModel
import StudyStore
import Testing

@testable import Running

/// Taking back what one of several people said in one transcript.
struct GroupWithdrawalTests {
    private let workspace: Workspace
    private var settings: ShareSettings

    init() throws {
        workspace = try Workspace()
        settings = try ShareFixture.settings(workspace, people: 9)
        try workspace.write(
            """
            Interviewer: How do you work together?

            Anna: It is good that we trust each other in the garden.

            Bert: It is bad, we do not trust each other in the kitchen.

            Interviewer: And what would you like?

            Anna: It is good when we trust each other in the cellar.

            Bert: Nothing else from me today.
            """, to: "interviews/group.txt")
    }

    /// Shares what is left once `list` is taken back.
    private func report(_ list: String) async throws -> (report: ShareReport, pack: PackText, quotes: String)
    {
        var settings = settings
        settings.run.withdrawn = try workspace.write(list, to: "withdrawn.csv")
        let report = try await ShareRun(settings).run()
        return (
            report, try PackText(workspace.at("pack")), try workspace.text("pack-report/key-of-quotes.csv")
        )
    }

    private func failure(_ list: String) async throws -> String {
        var settings = settings
        settings.run.withdrawn = try workspace.write(list, to: "withdrawn.csv")
        let failure = await #expect(throws: RunFailure.self) { try await ShareRun(settings).run() }
        guard case .sharing(let error) = failure else { return "\(String(describing: failure))" }
        return error.reason
    }

    @Test func `a row of a person and a transcript takes back what they say there, and nobody else's words`()
        async throws
    {
        let (report, pack, quotes) = try await report("participant,transcript\nAnna,group.txt\n")
        #expect(report.people == 10 && report.withdrawn == 2)
        #expect(pack.parts(holding: "in the garden").isEmpty && pack.parts(holding: "in the cellar").isEmpty)
        #expect(quotes.contains("in the kitchen"))
    }

    @Test func `with a turn it takes back what they say in that turn`() async throws {
        let (report, pack, quotes) = try await report("participant,transcript,turn\nAnna,group.txt,2\n")
        #expect(report.people == 11 && report.withdrawn == 1)
        #expect(pack.parts(holding: "in the garden").isEmpty)
        #expect(quotes.contains("in the kitchen"))
    }

    @Test func `where they alone were interviewed it takes back the whole`() async throws {
        let (report, _, quotes) = try await report("participant,transcript\nP01,P01.xml\n")
        #expect(report.people == 10 && !quotes.contains("as in week 1."))
    }

    @Test func `in a study it takes back nobody else's words, there or anywhere`() async throws {
        var run = settings.run
        run.output = workspace.at("out")
        _ = try await StudyRun(run).run()
        run.withdrawn = try workspace.write("participant,transcript\nAnna,group.txt\n", to: "withdrawn.csv")
        for _ in 0..<2 {
            _ = try await StudyRun(run).run()
            let study = try StudyFile.open(workspace.at("out/study.throughline"))
            #expect(try study.withdrawnPeople().isEmpty)
            let id = try #require(try study.transcripts().first { $0.name == "group.txt" }).id
            let text = try #require(try study.transcript(id)).text
            #expect(text.contains("in the kitchen") && !text.contains("in the garden"))
            try study.close()
            let plan = try workspace.text("out/od-plan.md")
            #expect(!plan.contains("in the garden") && !plan.contains("in the cellar"))
        }
    }

    @Test(arguments: [
        ("participant,transcript\nZed,group.txt\n", "'Zed' is the code of nobody who speaks in 'group.txt'"),
        ("participant,transcript,turn\nZed,group.txt,3\n", "'Zed' is the code of nobody who speaks in"),
        ("participant,transcript,turn\nAnna,group.txt,3\n", "turn 3 of 'group.txt' is not what 'Anna' says"),
    ])
    func `a row that names somebody else stops everything`(list: String, reason: String) async throws {
        #expect(try await failure(list).contains(reason))
        #expect(workspace.names(in: "pack").isEmpty)
    }
}
