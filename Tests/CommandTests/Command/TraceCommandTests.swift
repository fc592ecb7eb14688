import Foundation
import Testing

@Suite struct TraceCommandTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try ShareFixture.settings(workspace, people: 12)
        let result = try Command.run(
            "run", "interviews", "--codebook", "codebooks/small.yaml", "--quiet", in: workspace.path)
        #expect(result.code == 0)
    }

    @Test func `text for people is capped and fits the line, and says where the rest is`() throws {
        let result = try Command.run("trace", "trust", in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("L1 Trust between partners (criterion trust)"))
        #expect(result.output.contains("--all shows them"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let all = try Command.run("trace", "trust", "--all", in: workspace.path)
        #expect(!all.output.contains("--all") && all.output.count > result.output.count)
    }

    @Test(arguments: ["P01.xml:2", "trust", "week 91"])
    func `what is off the record is marked so wherever it is listed`(what: String) throws {
        try workspace.write(
            """
            <interview>
              <turn speaker="Interviewer">How do you work together?</turn>
              <turn speaker="Participant">We trust each other, as in week 91, like marmalade.</turn>
              <turn speaker="Interviewer">Is anything you said off the record?</turn>
              <turn speaker="Participant">Not the marmalade.</turn>
            </interview>
            """, to: "interviews/P01.xml")
        let run = try Command.run(
            "run", "interviews", "--codebook", "codebooks/small.yaml", "--quiet", "--out", "again",
            in: workspace.path)
        #expect(run.code == 0, "\(run.error)")
        let result = try Command.run("trace", what, "--in", "again", "--all", in: workspace.path)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count { $0.contains("[off the record] L1 Trust") } == 1, "\(result.output)")
        #expect(lines.count { $0.contains("week 91") } == (what == "week 91" ? 2 : 1))
    }

    @Test func `json is whole, with an object for each thing asked for`() throws {
        let result = try Command.run("trace", "trust", "P99.9", "--format", "json", in: workspace.path)
        #expect(result.code == 1)
        let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        #expect(json?.count == 2)
        #expect((json?[0]["codings"] as? [Any])?.count == json?[0]["total"] as? Int)
        #expect((json?[1]["error"] as? String)?.contains("'P99.9' is no id") == true)
    }

    @Test func `what is not found ends with 1, and what is not understood with 64`() throws {
        #expect(try Command.run("trace", "giraffe", in: workspace.path).code == 1)
        let nowhere = try Command.run("trace", "trust", "--in", "nowhere", in: workspace.path)
        #expect(nowhere.code == 1 && nowhere.error.contains("nowhere: does not exist"))
        #expect(try Command.run("trace", in: workspace.path).code == 64)
        #expect(try Command.run("trace", "", in: workspace.path).code == 64)
        #expect(try Command.run("trace", "x", "--in", "", in: workspace.path).code == 64)
    }
}
