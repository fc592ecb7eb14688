import Foundation
import Testing

struct ShareCommandTests {
    private func interviews(_ count: Int) throws -> Workspace {
        let workspace = try Workspace()
        _ = try ShareFixture.settings(workspace, people: count)
        return workspace
    }

    @Test func `share writes a pack and a report beside it`() throws {
        let workspace = try interviews(8)
        let result = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--out", "for-partners/",
            in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.contains("8 people counted"))
        #expect(result.output.contains("For you, none of it for partners: for-partners-report"))
        #expect(workspace.names(in: "for-partners").count == 12)
        #expect(workspace.names(in: "for-partners-report").contains("disclosure-record.csv"))
    }

    @Test func `share tells programs what it came to`() throws {
        let workspace = try interviews(8)
        let result = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--format", "json", "--quiet",
            in: workspace.path)
        #expect(result.code == 0)
        let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect((json?["totals"] as? [String: Int])?["people"] == 8)
        #expect(json?["pack"] as? String == "throughline-pack")
    }

    @Test func `share ends with 2 where an input could not be read, and 1 where nothing may be shared`()
        throws
    {
        let workspace = try interviews(8)
        try workspace.write("<open", to: "interviews/broken.xml")
        let some = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", in: workspace.path)
        #expect(some.code == 2)
        let few = try Command.run(
            "share", "interviews/P01.xml", "--codebook", "codebooks/small.yaml", "--out", "few",
            in: workspace.path)
        #expect(few.code == 1)
        #expect(few.error.contains("1 person would be counted, and fewer than 5 cannot be hidden"))
        #expect(workspace.names(in: "few").isEmpty)
        let unfound = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--out", "third", "--withdraw",
            "none.csv",
            in: workspace.path)
        #expect(unfound.code == 1 && unfound.error.contains("none.csv"))
    }

    @Test(arguments: [["share"], ["share", "x", "--minimum-group", "1"], ["share", "x", "--report", ""]])
    func `what share does not understand ends with 64`(arguments: [String]) throws {
        let line = arguments.map { "'\($0)'" }.joined(separator: " ")
        #expect(try Command.shell("\"$0\" \(line)", in: "/").code == 64)
    }
}
